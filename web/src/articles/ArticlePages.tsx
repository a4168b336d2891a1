import type { ArticleListing, ArticleOutline, ArticleSummary } from '../../../server/core/article.ts'
import { useResource } from '../api/useResource.ts'
import type { Opened } from '../reader/useReader.ts'
import { useArticlesTexts } from '../texts/articles.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { ZoneLegend } from './ZoneBar.tsx'

/** Few enough to be drawn at once, however many there are. */
const ON_A_PAGE = 50
const LIST = 'article-list'

interface Props {
  /** All that are listed, in order. */
  articles: readonly ArticleSummary[]
  page: number
  chosen: ReadonlySet<string>
  opened: Opened | undefined
  onPage(page: number): void
  onChoose(articleId: string, chosen: boolean): void
  onOpen(place: Opened): void
}

/** The list, page by page. */
export function ArticlePages({ articles, page, chosen, opened, onPage, onChoose, onOpen }: Props) {
  const t = useArticlesTexts()
  const pages = Math.max(1, Math.ceil(articles.length / ON_A_PAGE))
  const at = Math.min(page, pages - 1)
  const first = at * ON_A_PAGE
  const shown = articles.slice(first, first + ON_A_PAGE)
  const [outlines] = useResource<ArticleListing<ArticleOutline>>(
    `/api/articles?ids=${shown.map(({ id }) => encodeURIComponent(id)).join(',')}`,
  )
  const byId = new Map(outlines.state === 'ready' ? outlines.value.articles.map((one) => [one.id, one]) : [])

  function turn(to: number) {
    onPage(to)
    const list = document.getElementById(LIST)
    list?.focus({ preventScroll: true })
    list?.scrollIntoView({ block: 'start' })
  }

  return (
    <>
      <ZoneLegend />
      <ul className="articles" id={LIST} tabIndex={-1} aria-label={t.list}>
        {shown.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            outline={byId.get(article.id)}
            chosen={chosen.has(article.id)}
            current={opened?.articleId === article.id}
            onChoose={(isChosen) => onChoose(article.id, isChosen)}
            onOpen={(articleId, openerId) => onOpen({ articleId, openerId })}
          />
        ))}
      </ul>
      {pages > 1 && (
        <nav className="pager" aria-label={t.pages}>
          <button type="button" className="button quiet" disabled={at === 0} onClick={() => turn(at - 1)}>
            {t.previous}
          </button>
          <span>{t.range(first + 1, first + shown.length, articles.length)}</span>
          <button
            type="button"
            className="button quiet"
            disabled={at === pages - 1}
            onClick={() => turn(at + 1)}
          >
            {t.next}
          </button>
        </nav>
      )}
    </>
  )
}
