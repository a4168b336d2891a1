import type { ArticleSummary } from '../../../server/core/article.ts'
import { formatDate } from '../shared/date.ts'
import { useTexts } from '../texts/language.ts'
import { Monogram } from './Monogram.tsx'
import { sortByOutlet } from './outlets.ts'
import { useCorpus } from './useCorpus.ts'

/** More would be a page of their own. */
const SHOWN = 100

interface Props {
  onOpen(articleId: string, openerId: string): void
}

/** The articles at the right: what can be asked, and how each outlet is known. */
export function ArticleList({ onOpen }: Props) {
  const t = useTexts()
  const corpus = useCorpus()
  const shown = sortByOutlet(corpus.articles).slice(0, SHOWN)
  const hidden = corpus.articles.length - shown.length
  return (
    <aside className="corpus" aria-labelledby="corpus-title">
      <div className="rule-heading">
        <h2 id="corpus-title">{t.corpus.title}</h2>
        {corpus.size !== undefined && <span>{t.corpus.articles(corpus.size)}</span>}
      </div>
      {corpus.state === 'failed' && (
        <p className="note">
          {t.corpus.failed}{' '}
          <button type="button" className="text-button" onClick={corpus.reload}>
            {t.failure.retry}
          </button>
        </p>
      )}
      <ul className="articles">
        {shown.map((article) => (
          <ArticleEntry key={article.id} article={article} onOpen={onOpen} />
        ))}
      </ul>
      {hidden > 0 && <p className="note">{t.corpus.more(hidden)}</p>}
      {shown.length > 0 && (
        <ul className="legend">
          <li>
            <span className="monogram certain" aria-hidden="true" /> {t.corpus.solid}
          </li>
          <li>
            <span className="monogram uncertain" aria-hidden="true" /> {t.corpus.dashed}
          </li>
        </ul>
      )}
    </aside>
  )
}

function ArticleEntry({ article, onOpen }: Props & { article: ArticleSummary }) {
  const t = useTexts()
  const id = `article-${article.id}`
  const { outlet, publishedAt } = article
  return (
    <li>
      <button type="button" id={id} aria-haspopup="dialog" onClick={() => onOpen(article.id, id)}>
        <Monogram outlet={outlet} />
        <span className="entry">
          <span className="title" lang={article.language}>
            {article.title || t.corpus.untitled}
          </span>
          <span className="details">
            {outlet.name === null ? (
              t.outlet.unknown
            ) : (
              <>
                <b>{outlet.name}</b>, {t.outlet[outlet.status]}
              </>
            )}
            {' · '}
            {publishedAt ? formatDate(publishedAt, t.locale) : t.corpus.undated}
          </span>
          <span className="details file">{article.file}</span>
        </span>
      </button>
    </li>
  )
}
