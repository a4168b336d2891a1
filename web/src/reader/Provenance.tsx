import type { Article } from '../../../server/core/article.ts'
import { formatDate } from '../shared/date.ts'
import { useTexts } from '../texts/language.ts'
import { withTextFragment } from './textFragment.ts'

interface Props {
  article: Article
  quote: string | undefined
  /** Undefined where nothing can be corrected. */
  onCorrect: (() => void) | undefined
}

/** How the outlet is known, in the article's own words; then author, date and where the original stands. */
export function Provenance({ article, quote, onCorrect }: Props) {
  const t = useTexts()
  const { outlet, author, publishedAt, url } = article
  const evidence = outlet.status === 'stated' || outlet.status === 'inferred' ? outlet.evidence : undefined
  const details = [author, publishedAt && formatDate(publishedAt, t.locale)].filter(Boolean).join(' · ')
  const original = url && /^https?:\/\//.test(url) ? url : undefined
  return (
    <div className="origin">
      <p>
        {t.reader[outlet.status]} {evidence && <q lang={article.language}>{evidence}</q>}
      </p>
      {details && <p>{details}</p>}
      {original && (
        <p>
          <a href={quote ? withTextFragment(original, quote) : original} target="_blank" rel="noreferrer">
            {t.reader.original}
          </a>
        </p>
      )}
      {onCorrect && (
        <button type="button" className="text-button" onClick={onCorrect}>
          {t.editing.correct}
        </button>
      )}
    </div>
  )
}
