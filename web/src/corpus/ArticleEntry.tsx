import type { ReactNode } from 'react'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { formatDate } from '../shared/date.ts'
import { useTexts } from '../texts/language.ts'
import { Monogram } from './Monogram.tsx'

interface Props {
  article: ArticleSummary
  onOpen(articleId: string, openerId: string): void
  /** Whether the reader shows it. */
  current?: boolean
  /** What else is said in the last line. */
  children?: ReactNode
}

/** An article in a list: a button that opens it, and how its outlet is known. */
export function ArticleEntry({ article, onOpen, current, children }: Props) {
  const t = useTexts()
  const id = `article-${article.id}`
  const { outlet, publishedAt } = article
  return (
    <button
      type="button"
      id={id}
      className="article-entry"
      aria-haspopup="dialog"
      aria-current={current}
      onClick={() => onOpen(article.id, id)}
    >
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
        <span className="details file">
          {article.file}
          {children}
        </span>
      </span>
    </button>
  )
}
