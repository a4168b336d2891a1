import type { Judged } from './fit.ts'

/** What new articles can expect of a fit. */
export interface Figures {
  questions: number
  /** The share of the answerable questions with a right sentence first, and among the first three. */
  first: number
  firstThree: number
  /** Area under the ROC curve of answerable against not. */
  auroc: number
  /** The share of the others declined where 5 % of the answerable ones are. */
  declinedAtFive: number
}

/** Figures by data set. */
export function figuresOf(judged: readonly Judged[]): Record<string, Figures> {
  const byDataset = Map.groupBy(judged, ({ example }) => example.dataset)
  return Object.fromEntries([...byDataset].map(([name, own]) => [name, figuresOfOne(own)]))
}

function figuresOfOne(judged: readonly Judged[]): Figures {
  const answerable = judged.filter(({ example }) => example.answerable)
  const others = judged.filter(({ example }) => !example.answerable)
  const within = (places: number) => share(answerable, ({ rank }) => rank <= places)
  const threshold = answerable.map(({ logOdds }) => logOdds).sort((a, b) => a - b)[
    Math.floor(answerable.length * 0.05)
  ] as number
  return {
    questions: judged.length,
    first: within(1),
    firstThree: within(3),
    auroc: auroc(answerable, others),
    declinedAtFive: share(others, ({ logOdds }) => logOdds < threshold),
  }
}

function auroc(answerable: readonly Judged[], others: readonly Judged[]): number {
  const wins = answerable.reduce(
    (sum, { logOdds }) =>
      sum +
      others.reduce(
        (own, other) => own + (logOdds > other.logOdds ? 1 : logOdds === other.logOdds ? 0.5 : 0),
        0,
      ),
    0,
  )
  return rounded(wins / (answerable.length * others.length))
}

function share(judged: readonly Judged[], is: (one: Judged) => boolean): number {
  return rounded(judged.filter(is).length / judged.length)
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
