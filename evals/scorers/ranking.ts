import { sum } from '../statistics.ts'
import type { EvalCase, GoldSpan, Measure } from '../types.ts'
import { goldOf, hasGold } from './gold-hit.ts'
import { length, overlap } from './spans.ts'
import { mean, share } from './wilson.ts'

const DEPTH = 10
const MIN_GOLD_SHARE = 0.5

type Retrieved = EvalCase['answer']['retrieved']

/**
 * How well retrieval ranks, over the questions with gold in headlines and bodies. A place is relevant when it covers at least half of a gold
 * span. All 0 to 1:
 *
 * - R@k: the share of questions with a relevant place among the first k (any span of any fact);
 * - MRR@10: the mean of 1 / rank of the first relevant place, 0 when there is none among ten (Voorhees 1999);
 * - nDCG@10 (Järvelin & Kekäläinen 2002): each fact earns 1 / log2(1 + rank) where it is shown first and nothing after;
 *   1 is one new fact at each rank, from the first on. A place that shows several facts could exceed it: cut at 1.
 */
export function ranking(cases: readonly EvalCase[]): Measure[] {
  const asked = cases.filter(hasEvidence)
  const first = asked.map((one) => rankOf(goldOf(one), one.answer.retrieved))
  return [
    share('retrieval.r@1', first, (rank) => rank <= 1),
    share('retrieval.r@5', first, (rank) => rank <= 5),
    mean(
      'retrieval.mrr@10',
      first.map((rank) => 1 / rank),
    ),
    mean('retrieval.ndcg@10', asked.map(ndcg)),
  ]
}

/** Search reads headlines and bodies only: it cannot find what readers wrote. */
function hasEvidence(one: EvalCase): boolean {
  return hasGold(one) && goldOf(one).some(({ kind }) => kind !== 'comment')
}

/** From 1; Infinity when none of the first ten is relevant. */
function rankOf(spans: readonly GoldSpan[], retrieved: Retrieved): number {
  const index = retrieved
    .slice(0, DEPTH)
    .findIndex((place) =>
      spans.some((gold) => place.file === gold.file && overlap(place, gold) >= MIN_GOLD_SHARE * length(gold)),
    )
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1
}

function ndcg({ question, answer }: EvalCase): number {
  const gained = question.facts.map(({ spans }) => gainAt(rankOf(spans, answer.retrieved)))
  const ideal = question.facts.slice(0, DEPTH).map((_, index) => gainAt(index + 1))
  return Math.min(1, sum(gained) / sum(ideal))
}

function gainAt(rank: number): number {
  return 1 / Math.log2(1 + rank)
}
