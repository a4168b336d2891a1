import { lettersAllowed, MAX_MEANT, meantBy } from '../../text/misspellings.ts'
import { idf, times } from '../bm25.ts'
import { bestRows } from './best.ts'
import { eachPosting } from './postings.ts'
import { firstNot, type StringList } from './string-list.ts'

export interface LexiconParts {
  /** Sorted by UTF-16 code units. */
  terms: StringList
  frequencies: Int32Array
  postingStarts: Int32Array
  postings: Uint8Array
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
  const { terms, frequencies, postingStarts, postings, lengths } = parts
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)

  /** Where a term stands, or would stand. */
  const placeOf = (term: string) => firstNot(terms.length, (place) => terms.at(place) < term)

  function numberOf(term: string): number | undefined {
    const number = placeOf(term)
    return number < terms.length && terms.at(number) === term ? number : undefined
  }

  function add(number: number, scores: Float64Array): void {
    const weight = idf(frequencies[number] as number, lengths.length)
    const start = postingStarts[number] as number
    const end = postingStarts[number + 1] as number
    eachPosting(postings, start, end, (row, count) => {
      scores[row] = (scores[row] as number) + weight * times(count, lengths[row] as number, meanLength)
    })
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
      return number === undefined ? 0 : (frequencies[number] as number)
    },
    similar(term) {
      if (lettersAllowed(term) === 0) return []
      const first = placeOf(term[0] as string)
      const known = terms
        .slice(first, placeOf(afterAllWith(term[0] as string)))
        .map((each, index) => ({ term: each, frequency: frequencies[first + index] as number }))
      // the sort is stable: of equally frequent terms the first in the alphabet
      const ranked = known.sort((a, b) => b.frequency - a.frequency).map(({ term }) => term)
      return meantBy(term, ranked).slice(0, MAX_MEANT)
    },
  }
}

/** What stands behind all that begin with this code unit. */
function afterAllWith(codeUnit: string): string {
  return String.fromCharCode(codeUnit.charCodeAt(0) + 1)
}
