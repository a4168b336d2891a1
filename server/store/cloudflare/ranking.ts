import { idf, MOST_TIMES, times } from '../bm25.ts'

/** SQLite's idf where a term stands in half of the passages or more. */
const LEAST_IDF = 1e-6

export interface Collection {
  passages: number
  /** How many terms a passage has on average. */
  meanLength: number
}

export interface AskedTerm {
  term: string
  /** In how many passages it stands. */
  frequency: number
}

/** The score of a passage with these terms, as LanceDB reckons it. */
export function scoreOf(
  terms: readonly string[],
  asked: readonly AskedTerm[],
  { passages, meanLength }: Collection,
): number {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return asked.reduce((sum, { term, frequency }) => {
    const count = counts.get(term) ?? 0
    return sum + idf(frequency, passages) * times(count, terms.length, meanLength)
  }, 0)
}

/**
 * The most that a passage can score of which SQLite's own BM25 is no higher than `rank`. The two differ in the weight of a
 * term alone, and hardly where a term is rare: so the best by the one are among the first by the other.
 */
export function mostBelow(
  rank: number,
  asked: readonly AskedTerm[],
  { passages }: Pick<Collection, 'passages'>,
): number {
  const weights = asked.map(({ frequency }) => ({
    ours: idf(frequency, passages),
    theirs: idfInSqlite(frequency, passages),
  }))
  const byShare = Math.max(...weights.map(({ ours, theirs }) => ours / theirs)) * rank
  const byDifference = weights.reduce((sum, { ours, theirs }) => sum + (ours - theirs) * MOST_TIMES, rank)
  return Math.min(byShare, byDifference)
}

/** Below zero it would be where a term stands in more than half of the passages. */
function idfInSqlite(frequency: number, passages: number): number {
  return Math.max(LEAST_IDF, Math.log((passages - frequency + 0.5) / (frequency + 0.5)))
}
