import type { LanguagePair } from '../../server/text/language.ts'
import type { Judged, Ranked } from './fit.ts'

interface RankingFigures {
  questions: number
  /** The share of the answerable questions with a right sentence first, and among the first three. */
  first: number
  firstThree: number
}

/** What new articles can expect of a fit, for questions of one language pair. */
export interface Figures extends RankingFigures {
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

/** How the ranker orders the candidates, by data set and language pair. */
export function rankingFigures(ranked: readonly Ranked[]): Record<string, RankingFigures> {
  const answerable = ranked.filter(({ example }) => example.answerable)
  const groups = Map.groupBy(answerable, ({ example: { dataset, pair } }) => `${dataset} (${pair})`)
  return Object.fromEntries([...groups].map(([name, own]) => [name, rankingOf(own)]))
}

function rankingOf(answerable: readonly Ranked[]): RankingFigures {
  return {
    questions: answerable.length,
    first: share(answerable, ({ rank }) => rank <= 1),
    firstThree: share(answerable, ({ rank }) => rank <= 3),
  }
}

function figuresOfPair(judged: readonly Judged[]): Figures {
  const answerable = judged.filter(({ example }) => example.answerable)
  const others = judged.filter(({ example }) => !example.answerable)
  const byDataset = Map.groupBy(others, ({ example }) => example.dataset)
  return {
    ...rankingOf(answerable),
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

function share<T extends Ranked>(judged: readonly T[], is: (one: T) => boolean): number {
  return rounded(judged.filter(is).length / judged.length)
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
