import type { Article } from '../core/article.ts'
import { termsOf } from './terms.ts'

const known = new WeakMap<Article, ReadonlySet<string>>()

/** The search terms of an article's whole text; found out once an article. */
export function termsIn(article: Article): ReadonlySet<string> {
  const terms = known.get(article) ?? new Set(termsOf(article.text, article.language))
  known.set(article, terms)
  return terms
}
