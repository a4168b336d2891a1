import type { Article } from '../../../server/core/article.ts'
import { formatDate } from '../shared/date.ts'
import { useTexts } from '../texts/language.ts'

/** How the outlet is known, in the article's own words; then author, date and where the original stands. */
export function Provenance({ article }: { article: Article }) {
  const t = useTexts()
  const { outlet, author, publishedAt, url } = article
  const evidence = outlet.status === 'stated' || outlet.status === 'inferred' ? outlet.evidence : undefined
  const details = [author, publishedAt && formatDate(publishedAt, t.locale)].filter(Boolean).join(' · ')
  return (
    <div className="origin">
      <p>
        {t.reader[outlet.status]} {evidence && <q lang={article.language}>{evidence}</q>}
      </p>
      {details && <p>{details}</p>}
      {url && /^https?:\/\//.test(url) && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {t.reader.original}
          </a>
        </p>
      )}
    </div>
  )
}
