import type { Span } from '../core/article.ts'
import type { UnitKind } from './number-words.ts'

/** A figure in one form for all its spellings: "anderthalb Stunden" and "90 minutes" are 5,400 seconds. */
export interface Quantity extends Span {
  kind: 'number' | 'date' | UnitKind
  /** In `unit`: seconds for durations, per cent for fractions ("ein Fünftel" is 20 %), 212 for 12 February. */
  value: number
  unit: string
}

export interface Token extends Span {
  word: string
}

const TOKEN =
  /(?:\d+(?:[.,]\d+)*)?[½¼¾]|\d+(?:st|nd|rd|th)(?!\p{L})|\d+(?:[.,]\d+)*|[$€£%]|per\s+cent(?!\p{L})|US-(?=Dollar)|\p{L}+/gu

/** What stands at a token, and the token after it. */
export interface Found {
  found: Quantity[]
  next: number
}

/** The words, numerals and signs of a text: lower case, without the ending of "12th". */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)]
    .filter(([token]) => token !== 'US-')
    .map(
      (match): Token => ({
        word: match[0]
          .toLowerCase()
          .replace(/^per\s+cent$/, 'percent')
          .replace(/(?<=^\d+)(?:st|nd|rd|th)$/, ''),
        start: match.index,
        end: match.index + match[0].length,
      }),
    )
}
