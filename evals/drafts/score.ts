import type { Answer, Claim } from '../../server/core/answer.ts'
import { findQuote } from '../../server/text/quotes.ts'
import { partsOf } from '../../server/verify/locate.ts'
import { share } from '../scorers/wilson.ts'
import type { Measure } from '../types.ts'
import type { ScriptedClaim, ScriptedDraft } from './read.ts'

/** What became of a claim that a model wrote. */
export interface Fate {
  draft: string
  claim: ScriptedClaim
  /** The article has what it quotes, but no passage that the model was given: it could not have written that. */
  isWithheld: boolean
  shown: Claim | undefined
  /** Its own words are not shown, but the sentence that it quotes is. */
  isQuoted: boolean
  /** Shown although it is wrong, or lost although it is right. */
  isBad: boolean
}

/**
 * A claim of the answer is the draft's when it has its words, perhaps behind its speaker's name. A right one is not lost where
 * a sentence of an article that it quotes is shown in its place, or cited for another outlet's that says the same.
 *
 * @param isWithheld whether what a claim quotes stands in its article, but in no passage that the model was given
 */
export function fatesOf(
  { id, claims }: ScriptedDraft,
  answer: Answer,
  isWithheld: (claim: ScriptedClaim) => boolean,
): Fate[] {
  const shown = answer.status === 'abstained' ? [] : answer.claims
  return claims.map((claim) => {
    const own = shown.find(({ text }) => text === claim.text || text.endsWith(`: ${claim.text}`))
    const isQuoted = !own && shown.some((one) => quotes(one, claim))
    const isWrong = claim.fault !== undefined
    const isLost = !own && !isQuoted && !isWithheld(claim)
    const isBad = isWrong ? own !== undefined && !hasRightSource(claim, own) : isLost
    return { draft: id, claim, isWithheld: isWithheld(claim), shown: own, isQuoted, isBad }
  })
}

/** Whether a claim is the sentence of an article, and one that the other one quotes is cited for it; who is meant may stand in brackets. */
function quotes({ text, citations }: Claim, { evidence }: ScriptedClaim): boolean {
  const words = text.replace(/ \[[^\]]+\]/, '')
  return (
    words === citations[0].quote &&
    citations.some((citation) => evidence.some(({ quote }) => quotesOne(citation.quote, quote)))
  )
}

/** As a quote is looked up: whatever its quotation marks, and one part of it where words are left out. */
function quotesOne(shown: string, quote: string): boolean {
  return partsOf(quote).some((part) => (findQuote(shown, part) ?? findQuote(part, shown)) !== undefined)
}

/** A right fact that was found in its right source after all. */
function hasRightSource({ truth }: ScriptedClaim, { citations }: Claim): boolean {
  return truth !== undefined && citations.every(({ file }) => truth.includes(file))
}

/**
 * How many of the wrong claims are shown; how many of the right ones are lost, and how many are shown as the article's own
 * sentence. Right ones on words that the model was not given are counted apart: retrieval lost them, not the checks.
 */
export function measureFates(fates: readonly Fate[]): Measure[] {
  const wrong = fates.filter(({ claim }) => claim.fault !== undefined)
  const rightOnes = fates.filter(({ claim }) => claim.fault === undefined)
  const right = rightOnes.filter(({ isWithheld }) => !isWithheld)
  return [
    share('draft.badShown', wrong, ({ isBad }) => isBad),
    share('draft.rightLost', right, ({ isBad }) => isBad),
    share('draft.rightQuoted', right, ({ isQuoted }) => isQuoted),
    share('draft.rightWithheld', rightOnes, ({ isWithheld }) => isWithheld),
  ]
}
