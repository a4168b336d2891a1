import { certaintyOf, withoutLostLives } from '../text/certainty.ts'
import { hasReportingMood } from '../text/speech-words.ts'
import {
  isDoubtful,
  isFuture,
  isHypothetical,
  isTentative,
  leavesOpen,
  withoutCourtesy,
} from '../text/tentative.ts'
import { nearestClauses, sharesWord } from './clauses.ts'
import { canBe } from './duty.ts'
import type { Grounds } from './grounds.ts'
import { denials } from './negation-checks.ts'

/** What is told as done, or as a fact, stands in the quote as planned, demanded or supposed only. */
export function isSurer(statement: string, quoted: string, language: string): boolean {
  if (hasReportingMood(statement)) return false
  const nearest = nearestClauses(statement, asTold(quoted), language)
  if (isCertainOfDoubt(statement, nearest, language) || isCertainOfExpected(statement, nearest)) return true
  if (canBe(statement, nearest)) return false
  if (isTentative(statement)) return isUndone(statement, nearest)
  return (
    leavesOpen(nearest, language) ||
    (certaintyOf(statement) === 'past' && AGREED_TO.test(nearest) && !AGREED.test(statement)) ||
    (certaintyOf(statement) === 'past' && isFuture(nearest) && !isFuture(statement))
  )
}

/** Without phrases that only sound like a wish or a demand. */
function asTold(quoted: string): string {
  return withoutLostLives(withoutCourtesy(quoted))
}

/** The same of quotes in another language: each sentence of them leaves open what the statement tells as a fact, or as done. */
export function isSurerThanAll(statement: string, language: string, grounds: readonly Grounds[]): boolean {
  const quotes = grounds.map(({ quote, article }) => ({
    text: asTold(quote).replaceAll(DOUBTED_ASIDE, (aside) => (sharesWord(statement, aside) ? aside : '')),
    language: article.language,
  }))
  const quoted = quotes.map(({ text }) => text).join(' ')
  if (isCertainOfDoubt(statement, quoted, language)) return true
  if (isTentative(statement) || hasReportingMood(statement) || canBe(statement, quoted)) return false
  const isDone = certaintyOf(statement) === 'past'
  return quotes.every((quote) =>
    sentencesIn(quote.text).every(
      (sentence) => leavesOpen(sentence, quote.language) || (isDone && isFuture(sentence)),
    ),
  )
}

/** ", vielleicht auch in Musterstadt,": what only this is in doubt of. */
const DOUBTED_ASIDE =
  /,\s(?:vielleicht|möglicherweise|womöglich|eventuell|perhaps|possibly|maybe)\s[^,.;]{2,60}(?=,)/giu

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
    (!AGREED.test(nearest) || AGREED.test(statement)) &&
    denials(nearest) === 0 &&
    !hasReportingMood(nearest)
  )
}

/** "…, wie es enden soll" is what somebody has told. */
const CONTENT = /,\s(?:wie|was|wann|wo|ob|warum|how|what|when|where|whether|why)\s[^,]*$/iu
/** What somebody has agreed or decided to do is still to come. */
const AGREED =
  /(?<!\p{L})(?:geeinigt|einig\p{L}*|vereinbar\p{L}*|verabredet\p{L}*|beschl(?:oss|ieß)\p{L}*|zugesagt|zusag\p{L}*|bereit(?:schaft)?|agree\p{L}*|decid\p{L}*|pledg\p{L}*|vow(?:s|ed)?|willing|ready)(?!\p{L})/iu
/** "Sie haben vereinbart, ihn zu öffnen": he is not open yet. */
const AGREED_TO = new RegExp(
  `${AGREED.source}[^.;]*?,\\s[^.;]*?(?:\\szu\\s\\p{Ll}+n|\\p{Ll}zu\\p{Ll}+en)(?!\\p{L})`,
  'iu',
)

/** Whether a statement says that something will be of which the other text says that it may be. */
function isCertainOfDoubt(statement: string, other: string, language: string): boolean {
  const isOpen = leavesOpen(statement, language) || isHypothetical(statement) || canBe(statement, other)
  return isDoubtful(other) && !isOpen
}

const EXPECTED =
  /(?<!\p{L})(?:(?:wird|werden)\s(?:\p{L}+\s)?erwartet|erwartet (?:wird|werden)|voraussichtlich|(?:is|are) expected)(?!\p{L})/iu
const MAY_COME =
  /(?<!\p{L})(?:erwart\p{L}*|voraussicht\p{L}*|soll\p{L}*|könn\p{L}*|dürf\p{L}*|will|woll\p{L}*|wird|werden?|möglich\p{L}*|plan\p{L}*|expect\p{L}*|likely|may|might|could|would|should|due to)(?!\p{L})/iu

/** Whether a statement tells as done what the other text only says is expected. */
function isCertainOfExpected(statement: string, other: string): boolean {
  return EXPECTED.test(other) && !MAY_COME.test(statement)
}
