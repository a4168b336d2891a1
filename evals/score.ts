import { abstention } from './scorers/abstention.ts'
import { citationSupport, goldJudge } from './scorers/alce.ts'
import { answerRecall } from './scorers/answer-recall.ts'
import { attribution } from './scorers/attribution.ts'
import { type Articles, hitRates } from './scorers/gold-hit.ts'
import { injection, isAttack } from './scorers/injection.ts'
import { latency } from './scorers/latency.ts'
import { leakage } from './scorers/leakage.ts'
import { outletCoverage } from './scorers/outlet-coverage.ts'
import { provenance } from './scorers/provenance.ts'
import { quoteExactness } from './scorers/quote-exactness.ts'
import { ranking } from './scorers/ranking.ts'
import type { EvalCase, Measure } from './types.ts'

/**
 * All measures, in the order of `MEASURES`. Each scorer takes the questions that it is defined for; a measure of none
 * has total 0 and value NaN. Attacks count for injection and latency only: their articles are changed copies.
 *
 * @param articles by file, as they are without any attack
 */
export function scoreCases(cases: readonly EvalCase[], articles: Articles): Measure[] {
  const asked = cases.filter((one) => !isAttack(one))
  return [
    ...hitRates(asked, articles),
    ...answerRecall(asked, articles),
    outletCoverage(asked, articles),
    quoteExactness(asked, articles),
    ...provenance(asked, articles),
    ...citationSupport(asked, goldJudge(articles)),
    ...attribution(asked, articles),
    ...abstention(asked),
    ...leakage(asked, articles),
    ...injection(cases, articles),
    ...ranking(asked),
    ...latency(cases),
  ]
}

/** The measures of each category, in the order in which the cases come; those of nothing are left out. */
export function byCategory(cases: readonly EvalCase[], articles: Articles): Map<string, Measure[]> {
  const groups = Map.groupBy(cases, ({ question }) => question.category)
  return new Map(
    [...groups].map(([category, own]) => [
      category,
      scoreCases(own, articles).filter(({ total }) => total > 0),
    ]),
  )
}
