import type { ArticleScope } from '../../../server/core/answer.ts'
import type { ArticleSummary } from '../../../server/core/article.ts'

type Chosen = Pick<ArticleSummary, 'id' | 'outlet' | 'publishedAt'>

/** How many articles are in a scope. */
export function sizeOf(scope: ArticleScope, articles: readonly Chosen[]): number {
  const ids = scope.articles && new Set(scope.articles)
  return articles.filter(
    ({ id, outlet, publishedAt }) =>
      (!ids || ids.has(id)) &&
      (!scope.outlets || (outlet.name !== null && scope.outlets.includes(outlet.name))) &&
      isPublishedIn(publishedAt, scope),
  ).length
}

/** As the server sees it: a month may be any of its days, and what has no date is in no time. */
export function isPublishedIn(
  publishedAt: string | undefined,
  { from, to }: Pick<ArticleScope, 'from' | 'to'>,
): boolean {
  if (!from && !to) return true
  if (!publishedAt) return false
  return !(from && endsBefore(publishedAt, from)) && !(to && endsBefore(to, publishedAt))
}

function endsBefore(one: string, other: string): boolean {
  const digits = Math.min(one.length, other.length, '2025-02-13'.length)
  return one.slice(0, digits) < other.slice(0, digits)
}
