import { pairsWon } from '../statistics.ts'
import type { EvalCase, Expectation, Measure } from '../types.ts'
import { share } from './wilson.ts'

/**
 * How well the system declines (detection of unanswerable questions, as in SQuAD 2.0, Rajpurkar et al. 2018). A partial
 * answer is an answer. All 0 to 1:
 *
 * - true positive rate: the share of the questions that the articles do not answer that are declined, whatever the
 *   reason given;
 * - the share of what is no question, and of what only readers' comments answer, that is declined for just that reason;
 * - false positive rate: the share of the answerable questions that are declined;
 * - AUROC of the decision score, which no threshold changes.
 */
export function abstention(cases: readonly EvalCase[]): Measure[] {
  const answerable = expecting('answer')
  const others = cases.filter(({ question }) => question.expect !== 'answer')
  return [
    share('abstain.tpr', others, hasAbstained),
    share('abstain.fpr', answerable, hasAbstained),
    share('abstain.not-a-question', expecting('not-a-question'), hasRightReason),
    share('abstain.only-in-comments', expecting('only-in-comments'), hasRightReason),
    auroc(scores(answerable), scores(expecting('abstain'))),
  ]

  function expecting(expect: Expectation): EvalCase[] {
    return cases.filter(({ question }) => question.expect === expect)
  }
}

export function hasAbstained({ answer }: EvalCase): boolean {
  return answer.status === 'abstained'
}

/** Whether it was declined, and for the reason that the question is made to show. */
export function hasRightReason(one: EvalCase): boolean {
  return hasAbstained(one) && one.answer.reason === one.question.expect
}

function scores(cases: readonly EvalCase[]): number[] {
  return cases.map(({ answer }) => answer.score)
}

/**
 * The area under the ROC curve as the Mann-Whitney statistic: the share of pairs of an answerable and an unanswerable
 * question in which the answerable one has the higher score, ties counted half. No interval: pairs are not independent.
 * 0 to 1, .5 is chance; NaN when one side is empty.
 */
function auroc(answerable: number[], unanswerable: number[]): Measure {
  const wins = pairsWon(answerable, unanswerable)
  const pairs = answerable.length * unanswerable.length
  return {
    id: 'abstain.auroc',
    hits: wins,
    total: pairs,
    value: wins / pairs,
    low: Number.NaN,
    high: Number.NaN,
  }
}
