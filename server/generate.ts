import { DECLINED } from './answer/decide.ts'
import type { Claim, Drafting, RejectionReason } from './core/answer.ts'
import type { WrittenDraft } from './core/draft.ts'
import { isModelFailure } from './core/errors.ts'
import type { Writer } from './core/ports.ts'
import { declineIn, extractPart, margin } from './extract.ts'
import { lookUpPassages, rankPassages, type Search } from './look-up.ts'
import { isFromSource, type PartAnswer, type PartOutcome, type Plan } from './plan.ts'
import { ordersMachine } from './text/machine-orders.ts'
import { judged } from './verify/claim.ts'
import { conflictsIn } from './verify/conflicts.ts'
import { createLikeness } from './verify/likeness.ts'
import { verifyWritten, type WrittenContext } from './verify/written.ts'
import { type Rejected, sourcesOf, writeDrafts } from './write/draft.ts'
import { judgeByModel } from './write/judge.ts'
import { PROMPT_REVISION } from './write/prompts/revision.ts'

export interface Writing {
  writer: Writer
  /** Looks at each claim once more. */
  judge?: Writer | undefined
}

export interface WrittenOutcome extends PartOutcome {
  drafting: Drafting
  /** The articles' own sentences had to stand in for the model. */
  extracted: boolean
}

/** What was rejected may be written once more. */
const ROUNDS = 2
/** A model that writes on and on is stopped. */
const MAX_DRAFTS = 12

/** Answers a part of a question with claims that a model writes and that its quotes bear out; each as soon as it is checked. */
export async function* generatePart(
  search: Search,
  { writer, judge }: Writing,
  plan: Plan,
  { part, outlets, signal }: PartRequest,
): PartAnswer<WrittenOutcome> {
  const { corpus } = search
  const drafting: Drafting = { prompt: PROMPT_REVISION, drafts: 0, rejected: {} }
  // a model is not even shown what is meant to mislead it
  const passages = (await lookUpPassages(search, plan, part)).filter(
    ({ article, start, end }) => !ordersMachine(article.text.slice(start, end)),
  )
  if (passages.length === 0 || !isFromSource(plan, passages)) {
    return { ...(await declineIn(search, plan, [])), drafting, extracted: false }
  }
  // what comes nearest is found out while the model writes
  const candidates = rankPassages(search, plan.form.about ?? part, passages)
  candidates.catch(() => undefined)
  const sources = sourcesOf(passages)
  const context: WrittenContext = {
    sources,
    zones: plan.zones,
    copies: await corpus.copies(),
    outlets,
    likeness: createLikeness(search),
  }
  const claims: Claim[] = []
  try {
    let again: Rejected[] = []
    for (let round = 1; round <= ROUNDS; round++) {
      const rejected: Rejected[] = []
      const request = { question: part, sources, rejected: again }
      for await (const draft of writeDrafts(writer, request, signal ? { signal } : {})) {
        drafting.drafts++
        const checked = await check(draft)
        if (typeof checked === 'string') {
          drafting.rejected[checked] = (drafting.rejected[checked] ?? 0) + 1
          rejected.push({ draft, reason: checked })
        } else if (!claims.some(({ id }) => id === checked.id)) {
          claims.push(checked)
          yield checked
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
  if (claims.length > 0) {
    yield* conflictsIn(claims)
    return { margin: Math.max(0, margin(plan, await candidates)), drafting, extracted: false }
  }
  if (drafting.failure !== undefined || drafting.drafts > 0) {
    return { ...(yield* extractPart(search, plan)), drafting, extracted: true }
  }
  const outcome = await declineIn(search, plan, await candidates)
  return { ...outcome, margin: Math.min(outcome.margin, DECLINED), drafting, extracted: false }

  async function check(draft: WrittenDraft): Promise<Claim | RejectionReason> {
    const verdict = await verifyWritten(draft, context)
    if ('rejected' in verdict) return verdict.rejected
    const opinion = judge && (await opinionOf(judge, verdict.claim))
    if (opinion === false) return 'not-supported'
    return opinion === true ? judged(verdict.claim) : verdict.claim
  }

  /** A judge that fails changes nothing: the claim stays what the rules made it. */
  async function opinionOf(judge: Writer, claim: Claim): Promise<boolean | undefined> {
    try {
      return await judgeByModel(judge, claim, signal ? { signal } : {})
    } catch (error) {
      if (!isModelFailure(error)) throw error
      return undefined
    }
  }
}

export interface PartRequest {
  part: string
  /** Names of all outlets. */
  outlets: readonly string[]
  signal?: AbortSignal | undefined
}
