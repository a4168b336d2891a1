import { lettersAllowed } from '../../text/misspellings.ts'

/** Stands in no term. */
const NOTHING = ' '

/**
 * Pieces of a term of which at least one is as it should be, however the term is misspelled: so that few of a million
 * terms have to be compared with it. A letter lies between the pieces, since two exchanged ones would spoil both pieces
 * that they stand in. Where one letter may be wrong, head and tail cannot both be spoilt; where two may be, head, middle and
 * tail cannot.
 */
export function piecesOf(term: string): { head: string; middle: string; tail: string } {
  const letters = [...term]
  const third = Math.floor(letters.length / 3)
  const middle = letters.slice(third + 1, letters.length - third - 1).join('')
  return {
    head: letters.slice(0, third).join(''),
    middle: lettersAllowed(term) > 1 ? middle : NOTHING,
    tail: letters.slice(letters.length - third).join(''),
  }
}
