import { isDeepStrictEqual } from 'node:util'
import type { EvalCase, Measure } from '../types.ts'
import type { Verdict } from '../verdict.ts'
import type { Run } from './results.ts'

/** What a reader would say of a case: `verdictOf` with the articles of the data set. */
export type Judge = (one: EvalCase) => Verdict

/** One question whose answers differ. */
export interface Change {
  id: string
  question: string
  before: Verdict
  after: Verdict
}

/** One measure of two runs. What only one run has, the other has as NaN of nothing. */
export interface MeasureChange {
  id: string
  before: Measure
  after: Measure
  /** after - before; NaN when one is missing. */
  difference: number
  /** Whether the 95 % intervals have a point in common; null when one run has none. */
  overlap: boolean | null
}

/** From the first run to the second. */
export interface Comparison {
  dataset: Run['dataset']
  improved: Change[]
  broke: Change[]
  /** Judged the same, though for other reasons or with other words or places. */
  changed: Change[]
  /** How many questions got the same answer. */
  same: number
  measures: MeasureChange[]
}

const RANK: Record<Verdict['verdict'], number> = { wrong: 0, partly: 1, right: 2 }

/**
 * Compares two runs question by question, and measure by measure. Overlapping intervals do not show that nothing
 * changed: both runs answered the same questions, so that what improved and broke tells more.
 *
 * @throws when the runs are not of the same questions and articles
 */
export function compareRuns(before: Run, after: Run, judge: Judge): Comparison {
  assertSameQuestions(before, after)
  const earlier = new Map(before.cases.map((one) => [one.question.id, one]))
  const pairs = after.cases.map((one): [EvalCase, EvalCase] => {
    const other = earlier.get(one.question.id)
    if (!other) throw new Error(`The first run has no answer to ${one.question.id}; run it anew.`)
    return [other, one]
  })
  const differing = pairs.filter(([one, other]) => !isSameAnswer(one, other))
  const changes = differing.map(([one, other]): Change & { step: number } => {
    const verdicts = { before: judge(one), after: judge(other) }
    const step = RANK[verdicts.after.verdict] - RANK[verdicts.before.verdict]
    return { id: other.question.id, question: other.question.question, ...verdicts, step }
  })
  const those = (fits: (step: number) => boolean) =>
    changes.filter(({ step }) => fits(step)).map(({ step: _, ...change }) => change)
  return {
    dataset: after.dataset,
    improved: those((step) => step > 0),
    broke: those((step) => step < 0),
    changed: those((step) => step === 0),
    same: pairs.length - differing.length,
    measures: measureChanges(before.measures, after.measures),
  }
}

function assertSameQuestions({ dataset: one, ...before }: Run, { dataset: other, ...after }: Run): void {
  if (one.revision !== other.revision) {
    throw new Error(
      `These runs are of different questions or articles (${one.name} ${one.revision}, ` +
        `${other.name} ${other.revision}), so their figures cannot be compared. Run both on the same data set.`,
    )
  }
  if (one.split !== other.split || before.cases.length !== after.cases.length) {
    throw new Error(
      `These runs are of different parts of ${one.name} (${one.split}, ${before.cases.length} questions; ` +
        `${other.split}, ${after.cases.length} questions), so their figures cannot be compared.`,
    )
  }
}

/** The time that it took, and the score that nobody sees, do not count. */
function isSameAnswer({ answer: one }: EvalCase, { answer: other }: EvalCase): boolean {
  return (
    one.status === other.status &&
    one.reason === other.reason &&
    one.lead === other.lead &&
    isDeepStrictEqual(one.claims, other.claims)
  )
}

function measureChanges(before: Measure[], after: Measure[]): MeasureChange[] {
  const ids = new Set([...before, ...after].map(({ id }) => id))
  return [...ids].map((id) => {
    const one = find(before, id)
    const other = find(after, id)
    return {
      id,
      before: one,
      after: other,
      difference: other.value - one.value,
      overlap: overlap(one, other),
    }
  })
}

function find(measures: Measure[], id: string): Measure {
  const nothing = { id, hits: 0, total: 0, value: Number.NaN, low: Number.NaN, high: Number.NaN }
  return measures.find((measure) => measure.id === id) ?? nothing
}

function overlap(one: Measure, other: Measure): boolean | null {
  const ends = [one.low, one.high, other.low, other.high]
  return ends.some(Number.isNaN) ? null : one.low <= other.high && other.low <= one.high
}
