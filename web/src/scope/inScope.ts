import type { ArticleScope } from '../../../server/core/answer.ts'
import type { ArticleSummary } from '../../../server/core/article.ts'

type Chosen = Pick<ArticleSummary, 'id' | 'outlet' | 'publishedAt'>

/** How many articles are in a scope. */
export function sizeOf(scope: ArticleScope, articles: readonly Chosen[]): number {
  const ids = scope.articles && new Set(scope.articles)
  const outlets = scope.outlets && new Set(scope.outlets.map(lowered))
  return articles.filter(
    ({ id, outlet, publishedAt }) =>
      (!ids || ids.has(id)) &&
      (!outlets || (outlet.name !== null && outlets.has(lowered(outlet.name)))) &&
      isPublishedIn(publishedAt, scope),
  ).length
}

/**
 * A scope without the articles and outlets that are not there any more, which the server would refuse. If none is left it
 * stays as it is: nobody wants to be answered from all articles instead.
 */
export function stillThere(scope: ArticleScope, articles: readonly Chosen[]): ArticleScope {
  const ids = new Set(articles.map(({ id }) => id))
  const names = new Set(articles.map(({ outlet }) => outlet.name && lowered(outlet.name)))
  const present = {
    articles: scope.articles?.filter((id) => ids.has(id)),
    outlets: scope.outlets?.filter((name) => names.has(lowered(name))),
  }
  return {
    ...scope,
    ...(present.articles?.length && { articles: present.articles }),
    ...(present.outlets?.length && { outlets: present.outlets }),
  }
}

/** As the server sees it: names of outlets are compared in any case. */
const lowered = (name: string) => name.toLowerCase()

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
