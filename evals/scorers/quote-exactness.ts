import type { EvalCase, EvalCitation, Measure } from '../types.ts'
import { type Articles, citationsOf } from './gold-hit.ts'
import { READABLE } from './spans.ts'
import { share } from './wilson.ts'
import { zonesAt } from './zones-at.ts'

/**
 * Whether a quote is the article's text at the place that the citation gives, character by character, is at most 400
 * characters long, and lies in one zone. The same words elsewhere in the article do not count: who follows the citation
 * would find other ones.
 */
export function isExact(citation: EvalCitation, articles: Articles): boolean {
  const { file, start, end, quote } = citation
  const article = articles.get(file)
  if (article === undefined || quote.length === 0 || quote.length > READABLE) return false
  return article.text.slice(start, end) === quote && zonesAt(article, citation).size === 1
}

/** Quote exactness: the share of all citations that are exact, whatever was asked. Belegt's own measure, 0 to 1. */
export function quoteExactness(cases: readonly EvalCase[], articles: Articles): Measure {
  return share('citation.exact', cases.flatMap(citationsOf), (citation) => isExact(citation, articles))
}
