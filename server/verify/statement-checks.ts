import type { RejectionReason } from '../core/answer.ts'
import { agree, findEstimates } from '../text/estimates.ts'
import { languagePair } from '../text/language.ts'
import {
  allEstimates,
  magnitudesOf,
  pointsOtherWay,
  ratesOf,
  relativeTimesOf,
  turnsTime,
} from '../text/measures.ts'
import { certaintyOf, ordinalsOf, timesOf } from '../text/modality.ts'
import { negations } from '../text/negation.ts'
import { hasReportingMood } from '../text/speech-words.ts'
import {
  deniesMore,
  inventsCause,
  isCertainOfDoubt,
  isFuture,
  isTentative,
  leavesOpen,
  otherDuty,
  otherOrder,
  strengthsOf,
} from '../text/strength.ts'
import { contentWords, sameWord } from '../text/words.ts'
import { hasOtherAttribute } from './attributes.ts'
import { differences } from './differences.ts'
import { type Grounds, missingNames } from './names.ts'
import { changesSides, saysOpposite } from './sides.ts'
import { missesFigure } from './support.ts'

/** Verbs and prefixes that say no without "not". */
const DENIES =
  /(?<!\p{L})(?:ablehn\p{L}*|lehn(?:t|te|en|ten)\s.*\sab|verweiger\p{L}*|weiger\p{L}*|bestr(?:eit|itt)\p{L}*|dementier\p{L}*|verhinder\p{L}*|ausgeschlossen|ausschl(?:ie|o)(?:ß|ss)\p{L}*|schl(?:ie|o)(?:ß|ss)\p{L}*\s.*\saus|untersag\p{L}*|verb(?:ie|o)t\p{L}*|scheiter\p{L}*|fehl(?:t|te|en|ten)|verzicht\p{L}*|unmöglich|unrealistisch|unklar|unbekannt|reject\p{L}*|refus\p{L}*|den(?:y|ies|ied)|rul(?:e|es|ed|ing) out|prevent\p{L}*|fail\p{L}*|lack\p{L}*|ban(?:s|ned)?|declin\p{L}*|unlikely|abr[aä]t\p{L}*|r(?:ät|iet|aten)\s(?:.*\s)?ab|abgeraten|advis\p{L}* against|warn\p{L}* against|impossible|unrealistic|unclear|unknown)(?!\p{L})/giu

/**
 * Why quotes do not bear out a statement, by rules: every figure, date and name of it stands in them, it says no where
 * they say no, nothing is turned into its opposite, nobody has changed places, and nothing planned has happened.
 */
export function contradicted(
  answer: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  const statement = answer.replace(/^(?:Ja|Nein|Yes|No)[,.:;–]\s+/, '')
  const quoted = grounds.map(({ quote }) => quote).join(' ')
  const around = grounds.map((one) => one.around).join(' ')
  if (missesFigure(statement, `${quoted}\n${around}`)) return 'figure-not-in-quote'
  if (!timesOf(statement).isSubsetOf(timesOf(`${quoted}\n${around}`))) return 'figure-not-in-quote'
  if (MARKUP.test(statement) && !MARKUP.test(quoted)) return 'not-supported'
  if (changesFigure(statement, quoted)) return 'figure-not-in-quote'
  if (missingNames(statement, language, grounds).length > 0) return 'name-not-in-quote'
  if (isStronger(statement, `${quoted}\n${around}`) || otherOrder(statement, quoted)) return 'says-otherwise'
  if (inventsCause(statement, `${quoted}\n${around}`) || deniesMore(statement, quoted))
    return 'says-otherwise'
  const stated = { text: statement, language }
  const sides = grounds.map((one) => ({ text: one.quote, language: one.article.language }))
  if (sides.every((one) => changesSides(stated, one))) return 'says-otherwise'
  if (otherDuty(statement, quoted)) return 'certainty-differs'
  if (parity(statement) === parity(quoted) && sides.every((one) => saysOpposite(stated, one)))
    return 'says-otherwise'
  const own = grounds.filter(({ article }) => languagePair(language, article.language) === 'same')
  if (own.length === 0) {
    if (denials(statement) % 2 !== denials(quoted) % 2 && parity(statement) !== parity(quoted))
      return 'negation-differs'
    const isHedged = isTentative(statement) || hasReportingMood(statement)
    const isSure = isCertainOfDoubt(statement, quoted, language) || (!isHedged && isOpen(statement, grounds))
    return isSure ? 'certainty-differs' : undefined
  }
  const words = own.map(({ quote }) => quote).join(' ')
  if (!sameNegation(statement, words, language)) return 'negation-differs'
  if (hasOtherAttribute(statement, words, language)) return 'says-otherwise'
  const found = differences(statement, words, language)
  const isElsewhere = found.figuresAgree === 0 && found.shared / Math.max(1, found.stated) < LEAST_SHARED
  if (isElsewhere && found.stated >= ENOUGH) return 'not-supported'
  if (found.opposites > 0 || found.rolesSwapped) return 'says-otherwise'
  return isSurer(statement, words, language) ? 'certainty-differs' : undefined
}

/** Links, images and tags, which no news sentence has. */
const MARKUP = /https?:|www\.|<\/?\p{L}|\]\(|```/u

/** With fewer of its content words in the quotes, and no figure of theirs, a statement is about something else. */
const LEAST_SHARED = 0.3
const ENOUGH = 3
/** Each sentence of quotes in another language leaves open what the statement tells as a fact, or as done. */
function isOpen(statement: string, grounds: readonly Grounds[]): boolean {
  const isDone = certaintyOf(statement) === 'past'
  return grounds.every(({ quote, article }) =>
    quote
      .split(SENTENCE)
      .every((sentence) => leavesOpen(sentence, article.language) || (isDone && isFuture(sentence))),
  )
}

function parity(text: string): number {
  return negations(text) % 2
}

function denials(text: string): number {
  return negations(text) + [...text.matchAll(DENIES)].length
}

/** Both say no or both do not, in the clauses that they share; one may do so by a verb that denies. */
function sameNegation(statement: string, quoted: string, language: string): boolean {
  const shared = sharedClauses(statement, quoted, language)
  return parity(statement) === parity(shared) || denials(statement) % 2 === denials(shared) % 2
}

/** "Alle", "nur" and the like that the quote does not say; another ordinal, or per another time. */
function isStronger(statement: string, quoted: string): boolean {
  return (
    !strengthsOf(statement).isSubsetOf(strengthsOf(quoted)) ||
    !ordinalsOf(statement).isSubsetOf(ordinalsOf(quoted))
  )
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
    areOthers(magnitudesOf(statement), magnitudesOf(quoted)) ||
    areOthers(relativeTimesOf(statement), relativeTimesOf(quoted)) ||
    !ratesOf(statement).isSubsetOf(ratesOf(quoted))
  )
}

/** Both have some, and none is the same. */
function areOthers(stated: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  return stated.size > 0 && given.size > 0 && stated.isDisjointFrom(given)
}

const SENTENCE = /[;.!?][“”"]?\s(?!\p{Ll})/u

/** Where a clause ends that may say no by itself: "Es stimmt nicht, dass …" is none. */
const CLAUSE =
  /[;–!?]\s|\.\s(?!\p{Ll})|[“”"«],\s|,?\s(?=(?:und|aber|oder|sondern|doch|jedoch|während|obwohl|weil|and|but|or|while|although|because)\s)|,\s(?=(?:der|die|das|den|dem|dessen|deren|who|which|whose)\s[^,]*\p{Ll}[,.])(?!(?:[^,;.]|[,.]\d)*\szu\s\p{Ll}+n(?!\p{L}))/u

/** The clauses of a quote that have a content word of the statement. */
function sharedClauses(statement: string, quoted: string, language: string): string {
  const stated = contentWords(statement, language)
  return quoted
    .split(CLAUSE)
    .filter((clause) =>
      contentWords(clause, language).some((word) => stated.some((one) => sameWord(one, word, language))),
    )
    .join(' ')
}

/** What is told as done, or as a fact, stands in the quote as planned, demanded or supposed only. */
function isSurer(statement: string, quoted: string, language: string): boolean {
  if (hasReportingMood(statement)) return false
  const nearest = nearestClauses(statement, quoted, language)
  if (isCertainOfDoubt(statement, nearest, language)) return true
  if (isTentative(statement)) return isUndone(statement, nearest)
  return (
    leavesOpen(nearest, language) ||
    (certaintyOf(statement) === 'past' && isFuture(nearest) && !isFuture(statement))
  )
}

/** What is told as planned has been done already. */
function isUndone(statement: string, nearest: string): boolean {
  return (
    certaintyOf(statement) === 'future' &&
    certaintyOf(nearest) === 'past' &&
    !isTentative(nearest) &&
    !isFuture(nearest) &&
    denials(nearest) === 0 &&
    !hasReportingMood(nearest)
  )
}

/** What says what was demanded or supposed belongs to its main clause. */
const PART = new RegExp(
  `${CLAUSE.source}|,\\s(?!(?:dass|daß|ob|um|that|whether|zu)\\s|(?:[^,;.]|[,.]\\d)*(?:\\szu\\s\\p{Ll}+n|\\p{Ll}zu\\p{Ll}+en)(?!\\p{L}))`,
  'u',
)

/** The clauses that have the most content words of the statement. */
function nearestClauses(statement: string, quoted: string, language: string): string {
  const stated = contentWords(statement, language)
  const clauses = quoted.split(PART).map((clause) => {
    const words = contentWords(clause, language)
    const shared = stated.filter((one) => words.some((word) => sameWord(one, word, language))).length
    return { clause, shared }
  })
  const most = Math.max(...clauses.map(({ shared }) => shared))
  return clauses
    .filter(({ shared }) => shared > 0 && shared >= most / 2)
    .map(({ clause }) => clause)
    .join(' ')
}
