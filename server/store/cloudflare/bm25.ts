/** As in LanceDB, and in SQLite. */
const K1 = 1.2
const B = 0.75
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
export function score(asked: readonly AskedTerm[], terms: readonly string[], collection: Collection): number {
  const norm = K1 * (1 - B + (B * terms.length) / collection.meanLength)
  let sum = 0
  for (const { term, frequency } of asked) {
    const count = terms.reduce((times, other) => (other === term ? times + 1 : times), 0)
    sum += (idf(frequency, collection) * count * (K1 + 1)) / (count + norm)
  }
  return sum
}

/**
 * The most that a passage can score of which SQLite's own BM25 is no higher than `rank`. The two differ in the weight of a
 * term alone, and hardly where a term is rare: so the best by the one are among the first by the other.
 */
export function mostBelow(rank: number, asked: readonly AskedTerm[], collection: Collection): number {
  const known = asked.filter(({ frequency }) => frequency > 0)
  const weights = known.map(({ frequency }) => ({
    ours: idf(frequency, collection),
    theirs: idfInSqlite(frequency, collection),
  }))
  const byShare = Math.max(...weights.map(({ ours, theirs }) => ours / theirs)) * rank
  // a term's part is its weight times less than K1 + 1
  const byDifference = weights.reduce((sum, { ours, theirs }) => sum + (ours - theirs) * (K1 + 1), rank)
  return Math.min(byShare, byDifference)
}

function idf(frequency: number, { passages }: Collection): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))
}

function idfInSqlite(frequency: number, { passages }: Collection): number {
  return Math.max(LEAST_IDF, Math.log((passages - frequency + 0.5) / (frequency + 0.5)))
}
