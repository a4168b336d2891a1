import { findQuantities } from '../text/quantities.ts'
import { findQuote } from '../text/quotes.ts'
import { termsOf } from '../text/terms.ts'
import { differences } from './differences.ts'

/** A statement with so large a share of its words in a sentence says the same, but for what differs. */
const SAME_WORDS = 0.75
/** For a "not" or an order of names to count, hardly anything else may differ, … */
const ALIKE = 0.75
/** … and what repeats only a part of a long sentence may put its words together in another way. */
const MOST = 0.6

/**
 * What the words alone show, without any model: a statement that repeats a sentence, or all but a figure, a date, a "not"
 * or the order of the names. Undefined for all that is put differently.
 */
export function byWording(
  statement: string,
  words: string,
  language: string,
): 'supports' | 'contradicts' | undefined {
  if (findQuote(words, statement.replace(/[.!…]+$/, ''))) return 'supports'
  const [stated, given] = [wordsOf(statement, language), wordsOf(words, language)]
  const shared = stated.intersection(given).size
  if (stated.size < 3 || shared / stated.size < SAME_WORDS) return undefined
  const found = differences(statement, words)
  if (found.figuresReplaced + found.datesReplaced > 0) return 'contradicts'
  const alike = (2 * shared) / (stated.size + given.size)
  const turned = found.negation || found.opposites > 0 || found.namesSwapped
  if (turned) return alike >= ALIKE ? 'contradicts' : undefined
  return found.figuresMissing === 0 && shared === stated.size && alike >= MOST ? 'supports' : undefined
}

/** Figures are compared by value, not as words. */
function wordsOf(text: string, language: string): Set<string> {
  let words = ''
  let from = 0
  for (const { start, end } of findQuantities(text)) {
    words += `${text.slice(from, start)} `
    from = end
  }
  return new Set(termsOf(words + text.slice(from), language))
}
