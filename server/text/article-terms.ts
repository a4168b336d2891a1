import type { Article, Span } from '../core/article.ts'
import { oncePer } from '../core/once-per.ts'
import { termsOf } from './terms.ts'

/** The search terms of an article's whole text; found out once an article. */
export const termsIn = oncePer(
  (article: Article): ReadonlySet<string> => new Set(termsOf(article.text, article.language)),
)

const byPlaceIn = oncePer((_: Article) => new Map<string, readonly string[]>())

/** The search terms of a stretch of an article; found out once for each. */
export function termsAt(article: Article, { start, end }: Span): readonly string[] {
  const byPlace = byPlaceIn(article)
  const place = `${start}-${end}`
  const terms = byPlace.get(place) ?? termsOf(article.text.slice(start, end), article.language)
  byPlace.set(place, terms)
  return terms
}
