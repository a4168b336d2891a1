import type { ArticleScope } from '../../../server/core/answer.ts'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { MAX_ARTICLES, MAX_OUTLETS } from '../../../server/core/limits.ts'
import { sortByOutlet } from '../corpus/outlets.ts'
import { isPublishedIn } from '../scope/inScope.ts'
import { fold } from '../shared/fold.ts'

export const SORTS = ['newest', 'oldest', 'outlet', 'title', 'length'] as const
export type Sort = (typeof SORTS)[number]

/** Stands for all outlets that are not known. No outlet is called so. */
export const UNKNOWN = '?'

/** What is shown of the articles. Empty fields limit nothing. */
export interface Filter {
  /** Words of title, outlet, author or file. */
  text: string
  /** Names, or {@link UNKNOWN}. */
  outlets: string[]
  language: string
  /** The first and the last day. */
  from: string
  to: string
}

export const NO_FILTER: Filter = { text: '', outlets: [], language: '', from: '', to: '' }

export function outletKey({ outlet }: Pick<ArticleSummary, 'outlet'>): string {
  return outlet.name ?? UNKNOWN
}

/** The articles that fit, in their order. */
export function filtered(articles: readonly ArticleSummary[], filter: Filter): ArticleSummary[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean)
  const outlets = new Set(filter.outlets)
  return articles.filter((article) => {
    if (outlets.size > 0 && !outlets.has(outletKey(article))) return false
    if (filter.language && article.language !== filter.language) return false
    if (!isPublishedIn(article.publishedAt, filter)) return false
    if (words.length === 0) return true
    const text = searchable(article)
    return words.every((word) => text.includes(word))
  })
}

/** Each keystroke looks through all articles: what takes time is done once for each. */
const folded = new WeakMap<ArticleSummary, string>()

function searchable(article: ArticleSummary): string {
  const { title, outlet, author, file } = article
  const text = folded.get(article) ?? fold([title, outlet.name, author, file].join('\n'))
  folded.set(article, text)
  return text
}

const { compare } = new Intl.Collator('de', { numeric: true })

/** Articles in an order; those whose date is not known come last, by whichever date they are ordered. */
export function sorted(articles: readonly ArticleSummary[], sort: Sort): ArticleSummary[] {
  switch (sort) {
    case 'newest':
      return articles.toSorted((a, b) => byDate(b, a) || undatedLast(a, b))
    case 'oldest':
      return articles.toSorted((a, b) => byDate(a, b) || undatedLast(a, b))
    case 'outlet':
      return sortByOutlet(articles)
    case 'title':
      return articles.toSorted((a, b) => compare(a.title, b.title))
    case 'length':
      return articles.toSorted((a, b) => b.length - a.length)
  }
}

function byDate({ publishedAt: one }: ArticleSummary, { publishedAt: other }: ArticleSummary): number {
  if (!one || !other || one === other) return 0
  return one < other ? -1 : 1
}

function undatedLast(one: ArticleSummary, other: ArticleSummary): number {
  return Number(one.publishedAt === undefined) - Number(other.publishedAt === undefined)
}

/** How a question is limited to what is shown; undefined when that is everything or cannot be said. */
export function scopeOf(filter: Filter, shown: readonly ArticleSummary[]): ArticleScope | undefined {
  const { text, outlets, language, from, to } = filter
  if (shown.length === 0 || !isFiltered(filter)) return undefined
  // What is ingested later belongs to an outlet and a time as well, not to a list.
  if (!text && !language && areNamed(outlets))
    return { ...(outlets.length > 0 && { outlets }), ...(from && { from }), ...(to && { to }) }
  return chosen(shown.map(({ id }) => id))
}

/** Whether outlets can be named to the server: known ones, and not too many. */
export function areNamed(outlets: readonly string[]): boolean {
  return !outlets.includes(UNKNOWN) && outlets.length <= MAX_OUTLETS
}

/** Limits a question to these articles, if they are not too many. */
export function chosen(ids: readonly string[]): ArticleScope | undefined {
  return ids.length > 0 && ids.length <= MAX_ARTICLES ? { articles: [...ids] } : undefined
}

export function isFiltered({ text, outlets, language, from, to }: Filter): boolean {
  return outlets.length > 0 || [text, language, from, to].some(Boolean)
}
