import type { Article, Span } from '../core/article.ts'
import { termsOf } from './terms.ts'

const known = new WeakMap<Article, ReadonlySet<string>>()
const knownAt = new WeakMap<Article, Map<string, readonly string[]>>()

/** The search terms of an article's whole text; found out once an article. */
export function termsIn(article: Article): ReadonlySet<string> {
  const terms = known.get(article) ?? new Set(termsOf(article.text, article.language))
  known.set(article, terms)
  return terms
}

/** The search terms of a stretch of an article; found out once for each. */
export function termsAt(article: Article, { start, end }: Span): readonly string[] {
  const byPlace = knownAt.get(article) ?? new Map<string, readonly string[]>()
  knownAt.set(article, byPlace)
  const place = `${start}-${end}`
  const terms = byPlace.get(place) ?? termsOf(article.text.slice(start, end), article.language)
  byPlace.set(place, terms)
  return terms
}
