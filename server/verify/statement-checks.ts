import type { RejectionReason } from '../core/answer.ts'
import { agree, findEstimates } from '../text/estimates.ts'
import { languagePair } from '../text/language.ts'
import {
  allEstimates,
  magnitudesOf,
  pointsOtherWay,
  ratesOf,
  relativeTimesOf,
  sumsUp,
  turnsTime,
  vagueSpansOf,
} from '../text/measures.ts'
import { timesOf } from '../text/named-times.ts'
import { ordinalsOf } from '../text/ordinals.ts'
import { otherAgent } from './agents.ts'
import { hasOtherAttribute } from './attributes.ts'
import { inventsCause, otherCause } from './causes.ts'
import { isSurer, isSurerThanAll } from './certainty-checks.ts'
import { differences } from './differences.ts'
import { otherDuty } from './duty.ts'
import { inventsException } from './exceptions.ts'
import { isAsked, isUnfulfilled } from './fulfilled.ts'
import type { Grounds } from './grounds.ts'
import { otherKind } from './kinds.ts'
import { missingNames } from './names.ts'
import { deniesMore, otherNegation, sameNegation, sameParity } from './negation-checks.ts'
import { otherOffice } from './offices.ts'
import { otherOrder, tellsOtherOrder, turnsBeforeAfter } from './order.ts'
import { otherPlace } from './places.ts'
import { otherShare } from './shares.ts'
import { changesSides, saysOpposite } from './sides.ts'
import { addsStrength } from './strength.ts'
import { missesFigure } from './support.ts'

/**
 * Why quotes do not bear out a statement, by rules: every figure, date and name of it stands in them, it says no where
 * they say no, nothing is turned into its opposite, nobody has changed places, and nothing planned has happened.
 */
export function contradicted(
  answer: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  const statement = withoutYesOrNo(answer)
  return (
    otherFigures(statement, grounds) ??
    unknownNames(statement, language, grounds) ??
    saysOtherwise(statement, language, grounds)
  )
}

/** The same for a sentence of another article, which need not name all that the statement names. */
export function contradictedByOther(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  return otherFigures(statement, grounds) ?? saysOtherwise(statement, language, grounds)
}

/**
 * The same for one that is to say it in other words, of which rules know the figures and how certain it is. Whether both say no and who
 * did what to whom is for the entailment model: what rules find in words so different is hardly a sign of another statement.
 */
export function contradictedParaphrase(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  return otherFigures(statement, grounds) ?? otherCertainty(statement, language, grounds)
}

function withoutYesOrNo(answer: string): string {
  return answer.replace(/^(?:Ja|Nein|Yes|No)[,.:;–]\s+/, '')
}

function otherFigures(statement: string, grounds: readonly Grounds[]): RejectionReason | undefined {
  const { quoted, readable } = wordsOf(grounds)
  if (missesFigure(statement, readable)) return 'figure-not-in-quote'
  if (!timesOf(statement).isSubsetOf(timesOf(readable))) return 'figure-not-in-quote'
  if (MARKUP.test(statement) && !MARKUP.test(quoted)) return 'not-supported'
  return changesFigure(statement, quoted) ? 'figure-not-in-quote' : undefined
}

function unknownNames(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  const { quoted, around } = wordsOf(grounds)
  const isUnknown =
    missingNames(statement, language, grounds).length > 0 || otherOffice(statement, quoted, around)
  return isUnknown ? 'name-not-in-quote' : undefined
}

function wordsOf(grounds: readonly Grounds[]) {
  const quoted = grounds.map(({ quote }) => quote).join(' ')
  const around = grounds.map((one) => one.around).join(' ')
  return { quoted, around, readable: `${quoted}\n${around}` }
}

/** First what shows in all quotes together in any language, then in each of them, then in those in the statement's own. */
function saysOtherwise(
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

/** Told as a fact, as done or as a duty, where the quotes tell of what is asked, planned or possible. */
function otherCertainty(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  if (otherDuty(statement, wordsOf(grounds).quoted)) return 'certainty-differs'
  const own = inLanguage(grounds, language)
  if (own.length === 0) return isSurerThanAll(statement, language, grounds) ? 'certainty-differs' : undefined
  const isUndone = own.every(
    ({ quote }) => isAsked(statement, quote, language) || isUnfulfilled(statement, quote, language),
  )
  const words = own.map(({ quote }) => quote).join(' ')
  return isUndone || isSurer(statement, words, language) ? 'certainty-differs' : undefined
}

/** "Ich danke" is the speaker's. */
function inThirdPerson({ quote, speaker }: Grounds): string {
  return speaker === undefined
    ? quote
    : quote.replaceAll(/(?<!\p{L}|(?:d(?:en|em|er|ie|as))\s)(?:[Ii]ch|I)(?!\p{L})/gu, speaker)
}

/** Links, images and tags, which no news sentence has; what a model says of itself. */
const MARKUP = /https?:|www\.|<\/?\p{L}|\]\(|```|(?<!\p{L})(?:system[- ]?prompt|API[- ]?(?:key|schlüssel))/iu

function inLanguage(grounds: readonly Grounds[], language: string): Grounds[] {
  return grounds.filter(({ article }) => languagePair(language, article.language) === 'same')
}

/** "Alle", "nur" and the like that the quote does not say; another ordinal, or per another time. */
function isStronger(statement: string, quoted: string): boolean {
  return addsStrength(statement, quoted) || !ordinalsOf(statement).isSubsetOf(ordinalsOf(quoted))
}

/** Risen by what the quote says that it has risen to, thousands where it has hundreds, last year where it has this one. */
function changesFigure(statement: string, quoted: string): boolean {
  const given = allEstimates(quoted)
  return (
    findEstimates(statement).some((stated) =>
      pointsOtherWay(
        stated,
        statement,
        given.filter((one) => agree(one, stated)),
        quoted,
      ),
    ) ||
    turnsTime(statement, quoted) ||
    sumsUp(statement, quoted) ||
    areOthers(magnitudesOf(statement), magnitudesOf(quoted)) ||
    areOthers(vagueSpansOf(statement), vagueSpansOf(quoted)) ||
    areOthers(relativeTimesOf(statement), relativeTimesOf(quoted)) ||
    !ratesOf(statement).isSubsetOf(ratesOf(quoted))
  )
}

/** Both have some, and none is the same. */
function areOthers(stated: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  return stated.size > 0 && given.size > 0 && stated.isDisjointFrom(given)
}
