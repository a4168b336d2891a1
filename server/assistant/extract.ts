import { DECLINED, decide, NOTHING } from '../answer/decide.ts'
import type { Candidate } from '../answer/rank.ts'
import type { Citation, Claim } from '../core/answer.ts'
import { EVIDENCE_ZONES, type Zone } from '../core/article.ts'
import type { Draft } from '../core/draft.ts'
import type { Corpus } from '../core/ports.ts'
import { cite } from '../verify/cite.ts'
import { verifyAll } from '../verify/verify.ts'
import { lookUpByOutlet } from './by-outlet.ts'
import { draftsOf } from './drafts-of.ts'
import { lookUp, lookUpComments, type Search } from './look-up.ts'
import { type Declined, fromWhomAsked, type PartAnswer, type PartOutcome, type Plan } from './plan.ts'
import { summariesOf } from './summaries.ts'
import { toldInstead } from './told-instead.ts'

/** Shown when nothing answers, so that a reader sees what the articles do say. */
const MAX_NEAREST = 3

/** Answers a part of a question with the articles' own sentences. */
export async function* extractPart(search: Search, plan: Plan): PartAnswer {
  const { corpus } = search
  const { form, zones, filter } = plan
  if (form.kind === 'summary') {
    const { drafts, candidates } = await summariesOf(search, form.about, filter)
    const claims = await verified(corpus, drafts, zones)
    yield* claims
    return claims.length > 0 ? { margin: 0 } : { margin: NOTHING, declined: nothing(candidates) }
  }
  const byOutlet = form.kind === 'comparison' ? await lookUpByOutlet(search, { form, filter }) : []
  const found =
    form.kind === 'comparison'
      ? byOutlet.flat().sort((a, b) => b.score - a.score)
      : await lookUp(search, form.about, filter)
  const candidates = fromWhomAsked(plan, found)
  const { band, margin } = decide(form.about, candidates)
  if (band === 'answer') {
    const otherwise = await toldInstead(search, form, candidates)
    if (otherwise) {
      const declined: Declined = { reason: 'told-otherwise', nearest: nearestIn([otherwise]) }
      return { margin: Math.min(margin, DECLINED), declined }
    }
    const drafts = await draftsOf(search, form, candidates, byOutlet)
    const claims = await verified(corpus, drafts, zones)
    yield* claims
    if (claims.length > 0) return { margin }
  }
  return declineIn(search, plan, candidates)
}

/** Why a part is not answered: only readers say something on it, or nobody; with what comes nearest. */
export async function declineIn(
  search: Search,
  plan: Plan,
  candidates: readonly Candidate[],
): Promise<Required<PartOutcome>> {
  const { form, zones, filter } = plan
  const { band, margin } = decide(form.about ?? '', candidates)
  if (zones === EVIDENCE_ZONES && form.about !== undefined) {
    const comments = fromWhomAsked(plan, await lookUpComments(search, form.about, filter))
    if (decide(form.about, comments).band === 'answer')
      return { margin, declined: { reason: 'only-in-comments', nearest: nearestIn(comments) } }
  }
  return { margin, declined: nothing(band === 'silent' ? [] : candidates) }
}

/** The claims that drafts become, each with its quotes as they stand in the articles. */
export async function verified(
  corpus: Corpus,
  drafts: readonly Draft[],
  zones: readonly Zone[],
): Promise<Claim[]> {
  const ids = drafts.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId))
  const articles = await corpus.articlesById([...new Set(ids)])
  const copies = await corpus.copies()
  return verifyAll(drafts, { articles, zones, copies })
}

/** Where no vectors can be had: what shares words with the question, never as an answer. */
export function declineByWords(found: readonly Found[]): Declined {
  return { reason: 'words-only', nearest: nearestIn(found) }
}

function nothing(candidates: readonly Candidate[] = []): Declined {
  return { reason: 'not-in-articles', nearest: nearestIn(candidates) }
}

type Found = Pick<Candidate, 'article' | 'start' | 'end'>

function nearestIn(found: readonly Found[]): Citation[] {
  return found.slice(0, MAX_NEAREST).map(({ article, start, end }) => cite(article, { start, end }))
}
