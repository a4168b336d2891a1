import { DECLINED, decide } from '../answer/decide.ts'
import type { Drafting } from '../core/answer.ts'
import { relayed } from '../core/relayed.ts'
import type { ScoredPassage } from '../retrieve/retrieve.ts'
import { ordersMachine } from '../text/machine-orders.ts'
import { conflictsIn } from '../verify/conflicts.ts'
import { createLikeness } from '../verify/likeness.ts'
import { sourcesOf } from '../write/draft.ts'
import { passagesByOutlet } from './by-outlet.ts'
import { draftedClaims, noDrafts, type Writing } from './drafted.ts'
import { declineIn, extractPart } from './extract.ts'
import { passagesOn, rankPassages, type Search } from './look-up.ts'
import { fromWhomAsked, type PartAnswer, type PartOutcome, type Plan } from './plan.ts'
import { fittingQuotesAt, quotesAt } from './quotes-instead.ts'

export interface WrittenOutcome extends PartOutcome {
  drafting: Drafting
  /** The articles' own sentences had to stand in for the model. */
  extracted: boolean
}

/** Passages that a model reads: about 1,500 tokens. */
const READ_BY_MODEL = 10

/** Answers a part of a question with claims that a model writes and that its quotes bear out; each as soon as it is checked. */
export async function* generatePart(
  search: Search,
  writing: Writing,
  plan: Plan,
  { part, outlets }: PartRequest,
): PartAnswer<WrittenOutcome> {
  // a model is not even shown what is meant to mislead it
  const harmless = (await passagesFor(search, plan, part)).filter(
    ({ article, start, end }) => !ordersMachine(article.text.slice(start, end)),
  )
  const passages = fromWhomAsked(plan, harmless)
  if (passages.length === 0) {
    return { ...(await declineIn(search, plan, [])), drafting: noDrafts(), extracted: false }
  }
  // what comes nearest is found out while the model writes
  const about = plan.form.about ?? part
  const candidates = rankPassages(search, about, passages)
  candidates.catch(() => undefined)
  const context = {
    sources: sourcesOf(passages),
    zones: plan.zones,
    copies: await search.corpus.copies(),
    outlets,
    likeness: createLikeness(search),
  }
  const { signal } = search
  const options = signal ? { signal } : {}
  const { claims, inDoubt, rejected, drafting } = yield* draftedClaims(writing, part, context, options)
  const ranked = await candidates
  if (drafting.failure === undefined && drafting.drafts === 0) {
    const outcome = await declineIn(search, plan, ranked)
    return { ...outcome, margin: Math.min(outcome.margin, DECLINED), drafting, extracted: false }
  }
  const written = { search, plan, about, ranked, claims }
  const instead = await quotesAt(inDoubt, written)
  yield* instead
  claims.push(...instead)
  const extracted = claims.length === 0
  const outcome: PartOutcome = extracted
    ? yield* relayed(extractPart(search, plan), (claim) => {
        claims.push(claim)
        return [claim]
      })
    : { margin: decide(about, ranked).margin }
  if (outcome.declined) return { ...outcome, drafting, extracted }
  const quotes = await fittingQuotesAt(rejected, written)
  yield* quotes
  claims.push(...quotes)
  if (!extracted) yield* conflictsIn(claims)
  return { margin: Math.max(0, outcome.margin), drafting, extracted }
}

/** What a model reads, best first: of each outlet when outlets are compared. */
async function passagesFor(search: Search, { form, filter }: Plan, part: string): Promise<ScoredPassage[]> {
  if (form.kind === 'comparison') return passagesByOutlet(search, { form, filter })
  return (await passagesOn(search, form.about ?? part, filter)).slice(0, READ_BY_MODEL)
}

interface PartRequest {
  part: string
  /** Names of all outlets. */
  outlets: readonly string[]
}
