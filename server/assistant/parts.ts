import { NOTHING } from '../answer/decide.ts'
import type { QuestionForm } from '../answer/form.ts'
import { askedIn } from '../answer/orders.ts'
import { partsOf } from '../answer/parts.ts'
import type { AnswerEvent, Claim } from '../core/answer.ts'
import type { ArticleSummary } from '../core/article.ts'
import { isModelFailure } from '../core/errors.ts'
import type { Corpus } from '../core/ports.ts'
import { relayed } from '../core/relayed.ts'
import { sharingWords } from '../retrieve/by-words.ts'
import { isSideBySide } from './by-outlet.ts'
import type { Writing } from './drafted.ts'
import { declineByWords, extractPart } from './extract.ts'
import { generatePart, type WrittenOutcome } from './generate.ts'
import type { Search } from './look-up.ts'
import { type Declined, outletsOf, type PartAnswer, type PartOutcome, planOf } from './plan.ts'

/** What came of all parts of a question. */
export interface PartsOutcome {
  claims: Claim[]
  /** The parts on which nothing is claimed, in the asker's words, … */
  missing: string[]
  /** … and why not on the first of them. */
  declined?: Declined | undefined
  /** That of the part which is answered most surely. */
  margin: number
  /** What a model wrote, part by part. */
  drafted: WrittenOutcome[]
  /** Of a question that is one part. */
  form?: QuestionForm | undefined
}

interface Asking {
  search: Search
  /** All of them: what a question says of articles is understood, also where they may not answer it. */
  articles: readonly ArticleSummary[]
  /** Without it, the articles' own sentences answer. */
  writing?: Writing | undefined
}

/** Where nothing was looked up yet, or cannot be for the reason given. */
export function nothingClaimed(declined?: Declined): PartsOutcome {
  return { claims: [], missing: [], declined, margin: NOTHING, drafted: [] }
}

type ClaimEvent = Extract<AnswerEvent, { type: 'claim' }>

/** Answers each part of a question: claims as they are verified; what came of all parts is returned. */
export async function* answerParts(
  question: string,
  asking: Asking,
): AsyncGenerator<ClaimEvent, PartsOutcome> {
  const { search, articles } = asking
  const { parts, rest } = partsOf(askedIn(question))
  const whole = nothingClaimed()
  const { claims } = whole
  try {
    for (const { asked, standalone } of parts) {
      search.signal?.throwIfAborted()
      const outcome = yield* relayed(answerPart(standalone, asking), (claim) => shown(claim, claims))
      if (parts.length === 1) whole.form = outcome.form
      whole.margin = Math.max(whole.margin, outcome.margin)
      if ('drafting' in outcome) whole.drafted.push(outcome)
      if (outcome.declined) {
        whole.declined ??= outcome.declined
        whole.missing.push(asked)
      }
    }
    whole.missing.push(...rest)
  } catch (error) {
    // that of the writer is seen to where it writes: this is the embedder's
    if (!isModelFailure(error) || claims.length > 0) throw error
    whole.declined = await declinedByWords(search.corpus, question, articles)
  }
  return whole
}

/** Puts a claim among the others. It is shown, but for one that is there already and contradicts no other. */
function* shown(claim: Claim, claims: Claim[]): Generator<ClaimEvent> {
  const known = claims.findIndex(({ id }) => id === claim.id)
  if (known >= 0 && claim.conflictsWith === undefined) return
  if (known < 0) claims.push(claim)
  else claims[known] = claim
  yield { type: 'claim', claim }
}

async function* answerPart(
  part: string,
  { search, articles, writing }: Asking,
): PartAnswer<(PartOutcome | WrittenOutcome) & { form?: QuestionForm }> {
  const outlets = outletsOf(articles)
  const allowed = await search.corpus.articles()
  const plan = planOf(part, {
    articles,
    allowed,
    isSideBySide: await isSideBySide(search, part, outlets),
  })
  if (!plan) return { margin: NOTHING, declined: { reason: 'not-in-articles', nearest: [] } }
  const found = writing ? generatePart(search, writing, plan, { part, outlets }) : extractPart(search, plan)
  return { ...(yield* found), form: plan.form }
}

/** What shares words with a question. Weights and thresholds were fitted with vectors: without them nothing is answered. */
async function declinedByWords(
  corpus: Corpus,
  question: string,
  articles: readonly ArticleSummary[],
): Promise<Declined> {
  const plan = planOf(question, { articles, allowed: await corpus.articles() })
  return declineByWords(plan ? await sharingWords(corpus, plan.form.about ?? question, plan.filter) : [])
}
