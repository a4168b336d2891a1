import type { LanguagePair } from '../text/language.ts'

/**
 * What BM25 counts beside the cosines, from docs/decisions/0002-fuse-by-score.md. It is a share of what the question
 * could reach at most, so that scores of different questions can be compared. Across languages only names and numbers
 * are shared: words tell little.
 */
const BM25_WEIGHT = { same: 0.05, cross: 0.02 } as const satisfies Record<LanguagePair, number>

/** How well a passage fits: the mean of its own cosine and its best sentence's, and its share of BM25. */
export function passageScore(
  pair: LanguagePair,
  parts: { cosine: number; bestSentence: number; bm25: number },
): number {
  return (parts.cosine + parts.bestSentence) / 2 + BM25_WEIGHT[pair] * parts.bm25
}

/** Weights the terms of a question by rarity (BM25's idf). A term that stands nowhere counts as the rarest. */
export function idfWeights(
  terms: readonly string[],
  { total, frequencies }: { total: number; frequencies: ReadonlyMap<string, number> },
): Map<string, number> {
  return new Map(
    terms.map((term) => {
      const frequency = frequencies.get(term) ?? 0
      return [term, Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))]
    }),
  )
}

/** The share of a question's weighted terms that a text has, from 0 to 1. */
export function coverage(weights: ReadonlyMap<string, number>, terms: ReadonlySet<string>): number {
  let all = 0
  let covered = 0
  for (const [term, weight] of weights) {
    all += weight
    if (terms.has(term)) covered += weight
  }
  return all === 0 ? 0 : covered / all
}
