import { certaintyOf } from '../text/modality.ts'
import { hasReportingMood } from '../text/speech-words.ts'
import { isCertainOfDoubt, isCertainOfExpected, isFuture, isTentative, leavesOpen } from '../text/strength.ts'
import { nearestClauses } from './clauses.ts'
import type { Grounds } from './names.ts'
import { denials } from './negation-checks.ts'

/** What is told as done, or as a fact, stands in the quote as planned, demanded or supposed only. */
export function isSurer(statement: string, quoted: string, language: string): boolean {
  if (hasReportingMood(statement)) return false
  const nearest = nearestClauses(statement, quoted, language)
  if (isCertainOfDoubt(statement, nearest, language) || isCertainOfExpected(statement, nearest)) return true
  if (isTentative(statement)) return isUndone(statement, nearest)
  return (
    leavesOpen(nearest, language) ||
    (certaintyOf(statement) === 'past' && isFuture(nearest) && !isFuture(statement))
  )
}

/** The same of quotes in another language: each sentence of them leaves open what the statement tells as a fact, or as done. */
export function isSurerThanAll(statement: string, language: string, grounds: readonly Grounds[]): boolean {
  const quoted = grounds.map(({ quote }) => quote).join(' ')
  if (isCertainOfDoubt(statement, quoted, language)) return true
  if (isTentative(statement) || hasReportingMood(statement)) return false
  const isDone = certaintyOf(statement) === 'past'
  return grounds.every(({ quote, article }) =>
    sentencesIn(quote).every(
      (sentence) => leavesOpen(sentence, article.language) || (isDone && isFuture(sentence)),
    ),
  )
}

/** "Ankunft in Musterstadt." tells nothing that could be done or left open. */
function sentencesIn(quote: string): string[] {
  const sentences = quote.split(SENTENCE)
  const whole = sentences.filter((sentence) => sentence.split(/\s+/).length >= WHOLE)
  return whole.length > 0 ? whole : sentences
}

const WHOLE = 5
const SENTENCE = /[;.!?][“”"]?\s(?!\p{Ll})/u

/** What is told as planned has been done already. */
function isUndone(statement: string, nearest: string): boolean {
  return (
    certaintyOf(statement.replace(CONTENT, '')) === 'future' &&
    certaintyOf(nearest) === 'past' &&
    !isTentative(nearest) &&
    !isFuture(nearest) &&
    !AGREED.test(nearest) &&
    denials(nearest) === 0 &&
    !hasReportingMood(nearest)
  )
}

/** "…, wie es enden soll" is what somebody has told. */
const CONTENT = /,\s(?:wie|was|wann|wo|ob|warum|how|what|when|where|whether|why)\s[^,]*$/iu
/** What somebody has agreed or decided to do is still to come. */
const AGREED =
  /(?<!\p{L})(?:geeinigt|einig(?:ten|te)|vereinbar\p{L}*|verabredet\p{L}*|beschlossen|beschloss\p{L}*|zugesagt|zusag\p{L}*|bereit(?:schaft)?|agree(?:d|ment)|decided|pledged|vowed|willing|ready)(?!\p{L})/iu
