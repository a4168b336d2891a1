import type { ArticleSummary } from '../core/article.ts'

/** To which articles a search is limited; all that is given must fit. */
export interface Scope {
  articleId?: string | undefined
  /** An outlet's name, in any case. */
  outlet?: string | undefined
  /** The first and the last day, month or year of publication, as ISO 8601: both count. */
  from?: string | undefined
  to?: string | undefined
}

/** The ids of the articles in a scope; undefined when it is no limit. An article without a date is in no time span. */
export function articlesIn(articles: readonly ArticleSummary[], scope: Scope): string[] | undefined {
  if (Object.values(scope).every((limit) => limit === undefined)) return undefined
  return articles.filter((article) => isIn(article, scope)).map(({ id }) => id)
}

function isIn(
  { id, outlet, publishedAt }: ArticleSummary,
  { articleId, outlet: name, from, to }: Scope,
): boolean {
  if (articleId !== undefined && id !== articleId) return false
  if (name !== undefined && outlet.name?.toLowerCase() !== name.toLowerCase()) return false
  if (from === undefined && to === undefined) return true
  if (publishedAt === undefined) return false
  return (
    (from === undefined || !endsBefore(publishedAt, from)) &&
    (to === undefined || !endsBefore(to, publishedAt))
  )
}

/** Whether a day, month or year lies wholly before another one: a month does not lie before one of its days. */
function endsBefore(one: string, other: string): boolean {
  const digits = Math.min(one.length, other.length, '2025-02-13'.length)
  return one.slice(0, digits) < other.slice(0, digits)
}
