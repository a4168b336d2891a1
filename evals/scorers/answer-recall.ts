import type { EvalCase, Measure } from '../types.ts'
import { type Articles, factRanks, hasGold } from './gold-hit.ts'
import { mean, share } from './wilson.ts'

/**
 * Answer recall, over the questions with gold (nuggets, as in TREC question answering, judged by gold spans):
 *
 * - the share of all facts that some claim shows, 0 to 1: a question with three facts counts three times;
 * - the share of questions all of whose facts are shown, 0 to 1;
 * - the claims that must be read until a complete answer is complete, 1 or more; incomplete ones have none.
 */
export function answerRecall(cases: readonly EvalCase[], articles: Articles): Measure[] {
  const ranks = cases.filter(hasGold).map((one) => factRanks(one, articles))
  const lastRanks = ranks.map((ofFacts) => Math.max(...ofFacts))
  return [
    share('answer.recall', ranks.flat(), Number.isFinite),
    share('answer.complete', lastRanks, Number.isFinite),
    mean('answer.claims-needed', lastRanks.filter(Number.isFinite)),
  ]
}
