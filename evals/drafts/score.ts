import type { Answer, Claim } from '../../server/core/answer.ts'
import { share } from '../scorers/wilson.ts'
import type { Measure } from '../types.ts'
import type { ScriptedClaim, ScriptedDraft } from './read.ts'

/** What became of a claim that a model wrote. */
export interface Fate {
  draft: string
  claim: ScriptedClaim
  shown: Claim | undefined
  /** Shown although it is wrong, or lost although it is right. */
  isBad: boolean
}

/** A claim of the answer is the draft's when it has its words, perhaps behind its speaker's name. */
export function fatesOf({ id, claims }: ScriptedDraft, answer: Answer): Fate[] {
  const shown = answer.status === 'abstained' || answer.mode === 'extractive' ? [] : answer.claims
  return claims.map((claim) => {
    const own = shown.find(({ text }) => text === claim.text || text.endsWith(`: ${claim.text}`))
    const isWrong = claim.fault !== undefined && !(own && hasRightSource(claim, own))
    return { draft: id, claim, shown: own, isBad: isWrong === (own !== undefined) }
  })
}

/** A right fact that was found in its right source after all. */
function hasRightSource({ truth }: ScriptedClaim, { citations }: Claim): boolean {
  return truth !== undefined && citations.every(({ file }) => truth.includes(file))
}

/** How many of the wrong claims are shown, and how many of the right ones are lost. */
export function measureFates(fates: readonly Fate[]): Measure[] {
  const [right, wrong] = [true, false].map((isRight) =>
    fates.filter(({ claim }) => (claim.fault === undefined) === isRight),
  ) as [Fate[], Fate[]]
  return [
    share('draft.badShown', wrong, ({ isBad }) => isBad),
    share('draft.rightLost', right, ({ isBad }) => isBad),
  ]
}
