import { DECLINED, decide } from './answer/decide.ts'
import type { Claim, Drafting } from './core/answer.ts'
import type { WrittenDraft } from './core/draft.ts'
import { isModelFailure } from './core/errors.ts'
import type { Writer } from './core/ports.ts'
import { declineIn, extractPart } from './extract.ts'
import { lookUpPassages, rankPassages, type Search } from './look-up.ts'
import { isFromSource, type PartAnswer, type PartOutcome, type Plan } from './plan.ts'
import { isCited, quotesAt } from './quotes-instead.ts'
import { ordersMachine } from './text/machine-orders.ts'
import { judged } from './verify/claim.ts'
import { conflictsIn } from './verify/conflicts.ts'
import { createLikeness } from './verify/likeness.ts'
import type { Place } from './verify/locate.ts'
import { verifyWritten, type WrittenContext, type WrittenVerdict } from './verify/written.ts'
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
  const about = plan.form.about ?? part
  const candidates = rankPassages(search, about, passages)
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
  /** What the drafts quote whose wording is not borne out for sure. */
  let unsure: Place[] = []
  try {
    let again: Rejected[] = []
    for (let round = 1; round <= ROUNDS; round++) {
      const rejected: Rejected[] = []
      const request = { question: part, sources, rejected: again }
      for await (const draft of writeDrafts(writer, request, signal ? { signal } : {})) {
        drafting.drafts++
        const checked = await check(draft)
        if ('rejected' in checked) {
          drafting.rejected[checked.rejected] = (drafting.rejected[checked.rejected] ?? 0) + 1
          rejected.push({ draft, reason: checked.rejected })
          if (checked.quoted) unsure.push(checked.quoted)
        } else if (!claims.some(({ id }) => id === checked.claim.id)) {
          // what was mended need not be quoted as well
          if (round > 1) unsure = unsure.filter((place) => !isCited(place, [checked.claim]))
          claims.push(checked.claim)
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
  const ranked = await candidates
  if (drafting.failure === undefined && drafting.drafts === 0) {
    const outcome = await declineIn(search, plan, ranked)
    return { ...outcome, margin: Math.min(outcome.margin, DECLINED), drafting, extracted: false }
  }
  const extracted = claims.length === 0
  const outcome: PartOutcome = extracted
    ? yield* kept(extractPart(search, plan), claims)
    : { margin: decide(about, ranked).margin }
  if (outcome.declined) return { ...outcome, drafting, extracted }
  const quotes = await quotesAt(unsure, { search, plan, about, ranked, claims })
  yield* quotes
  claims.push(...quotes)
  if (!extracted) yield* conflictsIn(claims)
  return { margin: Math.max(0, outcome.margin), drafting, extracted }

  async function check(draft: WrittenDraft): Promise<WrittenVerdict> {
    const verdict = await verifyWritten(draft, context)
    if ('rejected' in verdict || !judge) return verdict
    const opinion = await opinionOf(judge, verdict.claim)
    if (opinion === false) return { rejected: 'not-supported', quoted: verdict.quoted }
    return opinion === true ? { ...verdict, claim: judged(verdict.claim) } : verdict
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

/** Keeps each claim as it passes. */
async function* kept<Outcome extends PartOutcome>(
  found: PartAnswer<Outcome>,
  claims: Claim[],
): PartAnswer<Outcome> {
  let next = await found.next()
  for (; !next.done; next = await found.next()) {
    claims.push(next.value)
    yield next.value
  }
  return next.value
}
