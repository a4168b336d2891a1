import type { EvalCase, EvalCitation, GoldSpan, Measure } from '../types.ts'
import { type Articles, citationsOf, goldOf, hasGold } from './gold-hit.ts'
import { share } from './wilson.ts'

/** Whether the cited file exists and the quoted words stand in it. */
function isFileRight({ file, quote }: EvalCitation, articles: Articles): boolean {
  return articles.get(file)?.text.includes(quote) ?? false
}

/** Whether the outlet is the one that the file really has: none when that is not known. */
export function isOutletRight({ file, outlet }: EvalCitation, articles: Articles): boolean {
  return outlet.name === articles.get(file)?.outlet
}

/**
 * File and outlet accuracy: the shares of the citations with gold words whose file, and whose file and outlet, are
 * right. After the protocol of the Tow Center ("AI search has a citation problem", 2025): is this excerpt from that
 * publisher? Gold words are found by text, not by place, so that a citation of the wrong file is counted as wrong rather
 * than passed over. 0 to 1.
 */
export function provenance(cases: readonly EvalCase[], articles: Articles): Measure[] {
  const citations = cases
    .filter(hasGold)
    .flatMap((one) =>
      citationsOf(one).filter((citation) => goldOf(one).some((gold) => hasWordsOf(citation, gold))),
    )
  return [
    share('citation.file', citations, (citation) => isFileRight(citation, articles)),
    share(
      'citation.outlet',
      citations,
      (citation) => isFileRight(citation, articles) && isOutletRight(citation, articles),
    ),
  ]
}

/** All of the gold words, or a stretch of at least half of them. */
function hasWordsOf({ quote }: EvalCitation, { quote: words }: GoldSpan): boolean {
  return quote.includes(words) || (words.includes(quote) && quote.length >= words.length / 2)
}
