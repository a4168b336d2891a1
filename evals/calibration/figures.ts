import type { LanguagePair } from '../../server/text/language.ts'
import { leastBut, pairsWon, partOf, rounded } from '../statistics.ts'
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
    first: rounded(partOf(answerable, ({ rank }) => rank <= 1)),
    firstThree: rounded(partOf(answerable, ({ rank }) => rank <= 3)),
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
  const own = answerable.map(({ logOdds }) => logOdds)
  const other = others.map(({ logOdds }) => logOdds)
  const threshold = leastBut(own, 0.05)
  return {
    questions: others.length,
    auroc: rounded(pairsWon(own, other) / (own.length * other.length)),
    declinedAtFive: rounded(partOf(other, (logOdds) => logOdds < threshold)),
  }
}
