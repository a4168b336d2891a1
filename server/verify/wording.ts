import { certaintyOf, isConditional, sameCertainty } from '../text/certainty.ts'
import { timesOf } from '../text/named-times.ts'
import { ordinalsOf } from '../text/ordinals.ts'
import { quantifiersOf } from '../text/quantifiers.ts'
import { findQuote } from '../text/quotes.ts'
import { differences } from './differences.ts'

/** A statement with so large a share of its words in a sentence says the same, but for what differs. */
const SAME_WORDS = 0.75
/** For a "not" or for swapped roles to count, hardly anything else may differ, … */
const ALIKE = 0.75
/** … and what repeats only a part of a long sentence may put its words together in another way. */
const MOST = 0.6
/** Fewer words may be the same by chance, … */
const ENOUGH = 3
/** … and so few make another statement in a sentence that has more than one word besides them. */
const ALIKE_OF_FEW = 0.85

/**
 * What the words alone show, without any model: a statement that repeats a sentence, or all but a figure, a date, a "not",
 * an opposite or who does it to whom. Undefined for all that is put differently.
 */
export function byWording(
  statement: string,
  words: string,
  language: string,
): 'supports' | 'contradicts' | undefined {
  if (findQuote(words, statement.replace(/[.!…]+$/, ''))) return 'supports'
  const found = differences(statement, words, language)
  const { stated, shared, given } = found
  if (stated < ENOUGH || shared / stated < SAME_WORDS) return undefined
  if (found.figuresReplaced + found.datesReplaced > 0) return 'contradicts'
  const alike = (2 * shared) / (stated + given)
  if (stated === ENOUGH && alike < ALIKE_OF_FEW) return undefined
  if (found.negation || found.opposites > 0 || found.rolesSwapped)
    return alike >= ALIKE ? 'contradicts' : undefined
  const whole = shared === stated && found.figuresMissing + found.nominalised === 0
  return whole && alike >= MOST && sameScope(statement, words) ? 'supports' : undefined
}

/** Both speak of what is, of the same times, and of all, some or the first. */
function sameScope(statement: string, words: string): boolean {
  return (
    sameCertainty(certaintyOf(statement), certaintyOf(words)) &&
    isConditional(statement) === isConditional(words) &&
    [timesOf, ordinalsOf, quantifiersOf].every((kind) => kind(statement).isSubsetOf(kind(words)))
  )
}
