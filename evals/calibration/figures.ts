import type { LanguagePair } from '../../server/text/language.ts'
import type { Judged } from './fit.ts'

/** What new articles can expect of a fit, for questions of one language pair. */
export interface Figures {
  questions: number
  /** The share of the answerable questions with a right sentence first, and among the first three. */
  first: number
  firstThree: number
  /** How questions that are not answerable, by data set, are told from those that are. */
  others: Record<string, Told>
}

interface Told {
  questions: number
  /** Area under the ROC curve. */
  auroc: number
  /** The share declined where 5 % of the answerable ones are. */
  declinedAtFive: number
}

export function figuresOf(judged: readonly Judged[]): Partial<Record<LanguagePair, Figures>> {
  const byPair = Map.groupBy(judged, ({ example }) => example.pair)
  return Object.fromEntries([...byPair].map(([pair, own]) => [pair, figuresOfPair(own)]))
}

function figuresOfPair(judged: readonly Judged[]): Figures {
  const answerable = judged.filter(({ example }) => example.answerable)
  const others = judged.filter(({ example }) => !example.answerable)
  const byDataset = Map.groupBy(others, ({ example }) => example.dataset)
  return {
    questions: answerable.length,
    first: share(answerable, ({ rank }) => rank <= 1),
    firstThree: share(answerable, ({ rank }) => rank <= 3),
    others: Object.fromEntries([...byDataset].map(([name, own]) => [name, toldOf(answerable, own)])),
  }
}

function toldOf(answerable: readonly Judged[], others: readonly Judged[]): Told {
  const threshold = answerable.map(({ logOdds }) => logOdds).sort((a, b) => a - b)[
    Math.floor(answerable.length * 0.05)
  ] as number
  return {
    questions: others.length,
    auroc: auroc(answerable, others),
    declinedAtFive: share(others, ({ logOdds }) => logOdds < threshold),
  }
}

function auroc(answerable: readonly Judged[], others: readonly Judged[]): number {
  let wins = 0
  for (const one of answerable) {
    for (const other of others) {
      if (one.logOdds > other.logOdds) wins += 1
      else if (one.logOdds === other.logOdds) wins += 0.5
    }
  }
  return rounded(wins / (answerable.length * others.length))
}

function share(judged: readonly Judged[], is: (one: Judged) => boolean): number {
  return rounded(judged.filter(is).length / judged.length)
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
