import type { RejectionReason } from '../core/answer.ts'
import { ordinalsOf } from '../text/ordinals.ts'
import { otherAgent } from './agents.ts'
import { hasOtherAttribute } from './attributes.ts'
import { inventsCause, otherCause } from './causes.ts'
import { differences } from './differences.ts'
import { inventsException } from './exceptions.ts'
import { type Grounds, inLanguage, wordsOf } from './grounds.ts'
import { otherKind } from './kinds.ts'
import { deniesMore, otherNegation, sameNegation, sameParity } from './negation-checks.ts'
import { otherOrder, tellsOtherOrder, turnsBeforeAfter } from './order.ts'
import { otherCertainty } from './other-certainty.ts'
import { otherPlace } from './places.ts'
import { otherShare } from './shares.ts'
import { changesSides, saysOpposite } from './sides.ts'
import { addsStrength } from './strength.ts'

/** Why a statement says something else than quotes: what shows in all of them together, in each, in those in its own language. */
export function saysOtherwise(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  return (
    otherThanTogether(statement, grounds) ??
    otherThanEach(statement, language, grounds) ??
    (inLanguage(grounds, language).length > 0
      ? otherThanOwn(statement, language, grounds)
      : otherThanForeign(statement, grounds)) ??
    otherCertainty(statement, language, grounds)
  )
}

/** What the words of all quotes together do not bear out, in either language. */
function otherThanTogether(statement: string, grounds: readonly Grounds[]): RejectionReason | undefined {
  const { quoted, readable } = wordsOf(grounds)
  const isOther =
    isStronger(statement, readable) ||
    otherOrder(statement, quoted) ||
    inventsCause(statement, readable) ||
    deniesMore(statement, quoted) ||
    inventsException(statement, readable) ||
    otherShare(statement, quoted)
  return isOther ? 'says-otherwise' : undefined
}

/** What each quote by itself tells of other sides, kinds or opposites, in either language. */
function otherThanEach(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  const stated = { text: statement, language }
  const sides = grounds.map((one) => ({ text: inThirdPerson(one), language: one.article.language }))
  const isOther =
    sides.every((one) => changesSides(stated, one)) ||
    sides.every((one, index) => otherKind(stated, one, grounds[index]?.around ?? '')) ||
    (sameParity(statement, wordsOf(grounds).quoted) && sides.every((one) => saysOpposite(stated, one)))
  return isOther ? 'says-otherwise' : undefined
}

/** What only quotes in the statement's language show, whose words can be compared with its own. */
function otherThanOwn(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  const own = inLanguage(grounds, language)
  const words = own.map(({ quote }) => quote).join(' ')
  if (!sameNegation(statement, words, language)) return 'negation-differs'
  const isOther =
    hasOtherAttribute(statement, words, language) ||
    otherPlace(statement, words, language) ||
    own.every(({ quote, article }) => otherAgent(statement, quote, article)) ||
    otherCause(statement, words, wordsOf(grounds).around, language) ||
    isTurned(statement, words, language)
  return isOther ? 'says-otherwise' : undefined
}

/** An opposite, roles that are swapped, or another order. */
function isTurned(statement: string, words: string, language: string): boolean {
  const { opposites, rolesSwapped } = differences(statement, words, language)
  return (
    opposites > 0 ||
    rolesSwapped ||
    tellsOtherOrder(statement, words, language) ||
    turnsBeforeAfter(statement, words, language)
  )
}

/** What shows where all quotes are in another language. */
function otherThanForeign(statement: string, grounds: readonly Grounds[]): RejectionReason | undefined {
  return otherNegation(statement, wordsOf(grounds).quoted) ? 'negation-differs' : undefined
}

/** "Ich danke" is the speaker's. */
function inThirdPerson({ quote, speaker }: Grounds): string {
  return speaker === undefined
    ? quote
    : quote.replaceAll(/(?<!\p{L}|(?:d(?:en|em|er|ie|as))\s)(?:[Ii]ch|I)(?!\p{L})/gu, speaker)
}

/** "Alle", "nur" and the like that the quote does not say; another ordinal, or per another time. */
function isStronger(statement: string, quoted: string): boolean {
  return addsStrength(statement, quoted) || !ordinalsOf(statement).isSubsetOf(ordinalsOf(quoted))
}
