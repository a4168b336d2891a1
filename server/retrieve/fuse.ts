import type { LanguagePair } from '../text/language.ts'

/**
 * Weights of the fused scores, from docs/decisions/0002-fuse-by-score.md. Lexical scores are shares of what the
 * question could reach at most, so that scores of different questions can be compared.
 */
const WEIGHTS = {
  /** Question and article in one language. */
  same: { passage: { bm25: 0.04 }, sentence: { passage: 0.6, coverage: 0.1, bm25: 0.05 } },
  /** Across languages only names and numbers are shared: words tell little. */
  cross: { passage: { bm25: 0 }, sentence: { passage: 0.6, coverage: 0.03, bm25: 0 } },
} as const satisfies Record<LanguagePair, unknown>

/** How well a passage fits: the mean of its own cosine and its best sentence's, and its share of BM25. */
export function passageScore(
  pair: LanguagePair,
  parts: { cosine: number; bestSentence: number; bm25: number },
): number {
  return (parts.cosine + parts.bestSentence) / 2 + WEIGHTS[pair].passage.bm25 * parts.bm25
}

/** How well a sentence fits, within its passage. */
export function sentenceScore(
  pair: LanguagePair,
  parts: { cosine: number; passageCosine: number; coverage: number; bm25: number },
): number {
  const weight = WEIGHTS[pair].sentence
  return (
    parts.cosine +
    weight.passage * parts.passageCosine +
    weight.coverage * parts.coverage +
    weight.bm25 * parts.bm25
  )
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
