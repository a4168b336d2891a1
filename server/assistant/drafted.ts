import type { Claim, Drafting } from '../core/answer.ts'
import { isModelFailure } from '../core/errors.ts'
import type { Writer } from '../core/ports.ts'
import type { Place } from '../verify/locate.ts'
import { verifyWritten, type WrittenContext } from '../verify/written.ts'
import { type Rejected, writeDrafts } from '../write/draft.ts'
import { judgeByModel } from '../write/judge.ts'
import { PROMPT_REVISION } from '../write/prompts/revision.ts'
import { isCited } from './quotes-instead.ts'

export interface Writing {
  writer: Writer
  /** Looks at each claim once more. */
  judge?: Writer | undefined
}

/** What came of the drafts of a model. */
export interface Drafted {
  claims: Claim[]
  /** What the drafts quote whose wording may be borne out, but not for sure. */
  inDoubt: Place[]
  /** What other drafts quote that were rejected. */
  rejected: Place[]
  drafting: Drafting
}

/** What was rejected may be written once more. */
const ROUNDS = 2
/** A model that writes on and on is stopped. */
const MAX_DRAFTS = 12

/** The claims of a model on a question that its quotes bear out; each as soon as it is checked. A model that fails ends them. */
export async function* draftedClaims(
  { writer, judge }: Writing,
  question: string,
  context: WrittenContext,
  options: { signal?: AbortSignal },
): AsyncGenerator<Claim, Drafted> {
  const drafting = noDrafts()
  const judging = { ...context, judge: judge && ((claim: Claim) => opinionOf(judge, claim, options)) }
  const drafted: Drafted = { claims: [], inDoubt: [], rejected: [], drafting }
  try {
    let again: Rejected[] = []
    for (let round = 1; round <= ROUNDS; round++) {
      const rejected: Rejected[] = []
      const request = { question, sources: context.sources, rejected: again }
      for await (const draft of writeDrafts(writer, request, options)) {
        drafting.drafts++
        const checked = await verifyWritten(draft, judging)
        if ('rejected' in checked) {
          drafting.rejected[checked.rejected] = (drafting.rejected[checked.rejected] ?? 0) + 1
          rejected.push({ draft, reason: checked.rejected })
          if (checked.quoted) drafted[checked.isInDoubt ? 'inDoubt' : 'rejected'].push(checked.quoted)
        } else if (!drafted.claims.some(({ id }) => id === checked.claim.id)) {
          // what was mended need not be quoted as well
          if (round > 1) {
            const isOpen = (place: Place) => !isCited(place, [checked.claim])
            drafted.inDoubt = drafted.inDoubt.filter(isOpen)
            drafted.rejected = drafted.rejected.filter(isOpen)
          }
          drafted.claims.push(checked.claim)
          yield checked.claim
        }
        if (drafting.drafts >= MAX_DRAFTS * round) break
      }
      if (rejected.length === 0) break
      again = rejected
    }
  } catch (error) {
    if (!isModelFailure(error)) throw error
    drafting.failure = error.code
  }
  return drafted
}

/** Before a model has written anything. */
export function noDrafts(): Drafting {
  return { prompt: PROMPT_REVISION, drafts: 0, rejected: {} }
}

/** A judge that fails changes nothing: the claim stays what the rules made it. */
async function opinionOf(
  judge: Writer,
  claim: Claim,
  options: { signal?: AbortSignal },
): Promise<boolean | undefined> {
  try {
    return await judgeByModel(judge, claim, options)
  } catch (error) {
    if (!isModelFailure(error)) throw error
    return undefined
  }
}
