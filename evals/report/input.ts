import type { Run } from '../run/results.ts'
import type { Articles } from '../scorers/gold-hit.ts'
import type { Targets } from '../targets.ts'
import type { EvalCase, Measure } from '../types.ts'
import { type Verdict, verdictOf } from '../verdict.ts'

/** One split of one data set. */
export interface ReportSet {
  run: Run
  /** The same questions, asked of the baseline. */
  baseline: Run | null
  targets: Targets
  articles: Articles
}

export interface JudgedCase extends EvalCase {
  verdict: Verdict
  /** What the baseline's answer is worth; null without a baseline. */
  baseline: Verdict | null
}

export interface JudgedSet extends ReportSet {
  /** For links within the page. */
  anchor: string
  title: string
  cases: JudgedCase[]
}

export function judged(set: ReportSet, index: number): JudgedSet {
  const { run, baseline, articles } = set
  const others = new Map(baseline?.cases.map((one) => [one.question.id, verdictOf(one, articles)]))
  const cases = run.cases.map((one) => ({
    ...one,
    verdict: verdictOf(one, articles),
    baseline: others.get(one.question.id) ?? null,
  }))
  const { name, split } = run.dataset
  return { ...set, anchor: `set-${index + 1}`, title: split === 'all' ? name : `${name}, ${split}`, cases }
}

/** How many cases are right, partly right, and wrong. */
export function tally(verdicts: readonly (Verdict | null)[]): Record<Verdict['verdict'], number> {
  const count = (wanted: Verdict['verdict']) => verdicts.filter((one) => one?.verdict === wanted).length
  return { right: count('right'), partly: count('partly'), wrong: count('wrong') }
}

/** A measure that something was measured for. */
export function measureOf(measures: readonly Measure[] | undefined, id: string): Measure | null {
  return measures?.find((measure) => measure.id === id && !Number.isNaN(measure.value)) ?? null
}
