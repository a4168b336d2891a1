import type { ArticleScope } from '../core/answer.ts'
import type { ArticleSummary } from '../core/article.ts'

/** The ids of the articles in a scope; undefined when it is no limit. */
export function articlesIn(articles: readonly ArticleSummary[], scope: ArticleScope): string[] | undefined {
  if (Object.values(scope).every((limit) => limit === undefined)) return undefined
  const wanted = {
    articles: scope.articles && new Set(scope.articles),
    outlets: scope.outlets && new Set(scope.outlets.map(lowered)),
  }
  return articles
    .filter(({ id, outlet, publishedAt }) => {
      if (wanted.articles && !wanted.articles.has(id)) return false
      if (wanted.outlets && (outlet.name === null || !wanted.outlets.has(lowered(outlet.name)))) return false
      return isPublishedIn(publishedAt, scope)
    })
    .map(({ id }) => id)
}

/** Names of outlets are compared in any case. */
export function lowered(outlet: string): string {
  return outlet.toLowerCase()
}

function isPublishedIn(publishedAt: string | undefined, { from, to }: ArticleScope): boolean {
  if (from === undefined && to === undefined) return true
  if (publishedAt === undefined) return false
  return (
    (from === undefined || !endsBefore(publishedAt, from)) &&
    (to === undefined || !endsBefore(to, publishedAt))
  )
}

/** Whether a day, month or year lies wholly before another one: a month does not lie before one of its days. */
export function endsBefore(one: string, other: string): boolean {
  const digits = Math.min(one.length, other.length, '2025-02-13'.length)
  return one.slice(0, digits) < other.slice(0, digits)
}
