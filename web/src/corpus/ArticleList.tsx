import { useMemo } from 'react'
import { AddLink } from '../edit/AddLink.tsx'
import { Link } from '../router/Link.tsx'
import { useTexts } from '../texts/language.ts'
import { ArticleEntry } from './ArticleEntry.tsx'
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
  const shown = useMemo(() => sortByOutlet(corpus.articles).slice(0, SHOWN), [corpus.articles])
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
      <AddLink />
      <ul className="articles">
        {shown.map((article) => (
          <li key={article.id}>
            <ArticleEntry article={article} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {shown.length > 0 && (
        <p className="note">
          {hidden > 0 && `${t.corpus.more(hidden)} · `}
          <Link href="/artikel">{t.corpus.toPage}</Link>
        </p>
      )}
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
