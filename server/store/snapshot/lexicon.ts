import { lettersAllowed, MAX_MEANT, meantBy } from '../../text/misspellings.ts'
import { bestRows } from './best.ts'

/** As in LanceDB, so that both rank alike. */
const K1 = 1.2
const B = 0.75

export interface LexiconParts {
  /** Sorted by UTF-16 code units. */
  terms: readonly string[]
  postingStarts: Int32Array
  postingPassages: Int32Array
  postingCounts: Uint8Array
  /** How many terms each passage has. */
  lengths: Int32Array
}

export interface Lexicon {
  /** Passages by BM25, best first. */
  search(
    terms: readonly string[],
    isLookedAt: (row: number) => boolean,
    limit: number,
  ): { row: number; score: number }[]
  /** In how many passages a term stands. */
  frequency(term: string): number
  /** The terms that a misspelled one may mean, the most frequent of the nearest first. */
  similar(term: string): string[]
}

/** BM25 over the terms of all passages, in memory. */
export function createLexicon(parts: LexiconParts): Lexicon {
  const { terms, postingStarts, postingPassages, postingCounts, lengths } = parts
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)

  const startOf = (number: number) => postingStarts[number] as number
  const frequencyOf = (number: number) => startOf(number + 1) - startOf(number)

  function numberOf(term: string): number | undefined {
    const number = firstNotBefore(terms, term)
    return terms[number] === term ? number : undefined
  }

  function add(number: number, scores: Float64Array): void {
    const frequency = frequencyOf(number)
    const idf = Math.log(1 + (lengths.length - frequency + 0.5) / (frequency + 0.5))
    for (let posting = startOf(number); posting < startOf(number + 1); posting++) {
      const row = postingPassages[posting] as number
      const count = postingCounts[posting] as number
      const norm = K1 * (1 - B + (B * (lengths[row] as number)) / meanLength)
      scores[row] = (scores[row] as number) + (idf * count * (K1 + 1)) / (count + norm)
    }
  }

  return {
    search(asked, isLookedAt, limit) {
      const numbers = asked.map(numberOf).filter((number) => number !== undefined)
      if (numbers.length === 0) return []
      const scores = new Float64Array(lengths.length)
      for (const number of numbers) add(number, scores)
      for (let row = 0; row < scores.length; row++) {
        if (scores[row] !== 0 && !isLookedAt(row)) scores[row] = 0
      }
      return bestRows(scores, limit, 0).map((row) => ({ row, score: scores[row] as number }))
    },
    frequency(term) {
      const number = numberOf(term)
      return number === undefined ? 0 : frequencyOf(number)
    },
    similar(term) {
      if (lettersAllowed(term) === 0) return []
      const first = term[0] as string
      const known: { term: string; frequency: number }[] = []
      for (let number = firstNotBefore(terms, first); terms[number]?.startsWith(first); number++) {
        known.push({ term: terms[number] as string, frequency: frequencyOf(number) })
      }
      // the sort is stable: of equally frequent terms the first in the alphabet
      const ranked = known.sort((a, b) => b.frequency - a.frequency).map(({ term }) => term)
      return meantBy(term, ranked).slice(0, MAX_MEANT)
    },
  }
}

/** Where `term` stands in a sorted list, or would stand. */
function firstNotBefore(terms: readonly string[], term: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((terms[middle] as string) < term) low = middle + 1
    else high = middle
  }
  return low
}
