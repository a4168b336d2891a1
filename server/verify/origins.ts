import type { Citation } from '../core/answer.ts'
import { fold, foldedWords } from '../text/fold.ts'
import { lastName } from '../text/names.ts'
import { findQuotations } from '../text/quotations.ts'
import { foldQuote } from '../text/quotes.ts'

/** So many quoted words in a row have one origin. */
const SHARED_RUN = 6

/**
 * How many independent origins stand behind citations: articles that give the same speaker's words share one, and so
 * do articles that carry the same words, in whole or in a quotation, or are copies of one text; an outlet's own statement
 * is an origin of its own.
 */
export function countOrigins(
  citations: readonly Citation[],
  copies: ReadonlyMap<string, string> = new Map(),
): number {
  const origins: { keys: Set<string> }[] = []
  for (const citation of citations) {
    const keys = originKeys(citation, copies)
    const shared = origins.filter((origin) => keys.some((key) => origin.keys.has(key)))
    const merged = { keys: new Set([...keys, ...shared.flatMap((origin) => [...origin.keys])]) }
    for (const origin of shared) origins.splice(origins.indexOf(origin), 1)
    origins.push(merged)
  }
  return origins.length
}

function originKeys(
  { articleId, attribution, quote }: Citation,
  copies: ReadonlyMap<string, string>,
): string[] {
  const words = [`words:${foldQuote(quote).folded.toLowerCase()}`, ...quotedRuns(quote)]
  const speaks = attribution.kind === 'quote' || attribution.kind === 'reported'
  // one article has the first name, another has not: in doubt it is one speaker, and origins are not overstated
  if (speaks && attribution.speaker !== undefined)
    return [...words, `speaker:${fold(lastName(attribution.speaker))}`]
  return [...words, `article:${copies.get(articleId) ?? articleId}`]
}

/** The runs of words within quotations that are too long to be quoted alike by chance. */
function quotedRuns(quote: string): string[] {
  return findQuotations(quote).flatMap(({ start, end }) => {
    const words = foldedWords(quote.slice(start, end))
    const runs = Math.max(0, words.length - SHARED_RUN + 1)
    return Array.from({ length: runs }, (_, at) => `quoted:${words.slice(at, at + SHARED_RUN).join(' ')}`)
  })
}
