import { negations } from '../text/negation.ts'
import { opposites } from '../text/opposites.ts'
import { findQuantities, type Quantity } from '../text/quantities.ts'
import { canName, isRole } from '../text/speech-words.ts'
import { fold } from '../text/terms.ts'

/** Where a statement and the words that shall support it do not agree; all of it is found by rules. */
export interface Differences {
  /** Figures of the statement that the words do not have, … */
  figuresMissing: number
  /** … and those of them for which the words have another one of the same kind. */
  figuresReplaced: number
  /** Figures that both have. */
  figuresAgree: number
  datesReplaced: number
  /** One says no, the other does not. */
  negation: boolean
  /** Pairs such as "rise" and "fall". */
  opposites: number
  /** Names that both have stand in another order, as in "A called B" and "B called A". */
  namesSwapped: boolean
}

/** Compares a statement with the words that shall support it. Neither needs to be in the other's language. */
export function differences(statement: string, words: string): Differences {
  const [stated, found] = [findQuantities(statement), findQuantities(words)]
  const missing = missingFigures(stated, found)
  const spare = found.filter((one) => !stated.some((other) => isSame(one, other)))
  const replaced = missing.filter((one) => spare.some((other) => mayReplace(other, one)))
  return {
    figuresMissing: missing.length,
    figuresReplaced: replaced.filter(({ kind }) => kind !== 'date').length,
    figuresAgree: stated.length - missing.length,
    datesReplaced: replaced.filter(({ kind }) => kind === 'date').length,
    negation: negations(statement) % 2 !== negations(words) % 2,
    opposites: opposites(statement, words),
    namesSwapped: namesSwapped(statement, words),
  }
}

/** Those figures of a statement that are not among others, in whatever spelling. */
export function missingFigures(stated: readonly Quantity[], found: readonly Quantity[]): Quantity[] {
  return stated.filter((one) => !found.some((other) => isSame(one, other)))
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.unit === other.unit
}

/** A year does not stand for another number. */
function mayReplace(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind && one.unit === other.unit && isYear(one) === isYear(other)
}

function isYear({ kind, value }: Quantity): boolean {
  return kind === 'number' && Number.isInteger(value) && value >= 1_000 && value < 2_100
}

const PASSIVE =
  /(?<!\p{L})(?:wurden?|wird|werden|worden|was|were|been|being)(?!\p{L}).*(?<!\p{L})(?:von|vom|durch|by)(?!\p{L})|(?<!\p{L})(?:von|vom|durch|by)(?!\p{L}).*(?<!\p{L})(?:wurden?|wird|werden|worden|was|were|been|being)(?!\p{L})/u

/** Whether two people whom both texts name do it the other way round, as far as order and passive voice tell. */
function namesSwapped(statement: string, words: string): boolean {
  const [stated, given] = [peopleIn(statement), peopleIn(words)]
  const [one, other] = stated.filter((name) => given.includes(name))
  if (one === undefined || other === undefined) return false
  const otherOrder = given.indexOf(one) > given.indexOf(other)
  return otherOrder !== (PASSIVE.test(statement) !== PASSIVE.test(words))
}

/** Last names of those who are named in full, in order. German nouns have capital letters as well: one word is no name. */
function peopleIn(text: string): string[] {
  const runs = text.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu)
  const names = [...runs].map(([run]) => run.split(' ').filter((word) => canName(word) && !isRole(word)))
  return [...new Set(names.filter((name) => name.length > 1).map((name) => fold(name.at(-1) as string)))]
}
