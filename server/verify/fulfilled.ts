import { contentWords, sameWord, sharedWith, type Word } from '../text/words.ts'

/** "Verschärfte", "lieferten", "raised", "traf": done by itself. */
const PAST =
  /^(?:\p{Ll}{3,}(?:te|ten|ed)|\p{Ll}*(?:traf|gab|ging|kam|nahm|fuhr|schloss|brach|sprach|schrieb|rief|zog|flog|hielt|fiel|starb|verlor|gewann|begann|trat|bot|stieg|sank|schlug|trug|wuchs)(?:en)?)$/u
/** "Erhöht", "gestoppt", "vereinbart": done with "haben", "sein" or "werden". */
const PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:\p{Ll}{2,4})?(?:be|ver|er|ent|zer)\p{Ll}+t|\p{Ll}+iert)$/u
const AUXILIARY = /(?<!\p{L})(?:hat|haben|hatten?|ist|sind|waren?|wurden?|worden)(?!\p{L})/u
/** Verbs that leave it open whether what goes with them is done. */
const OPEN =
  /(?<!\p{L})(?:soll\p{L}*|muss|müss\p{L}*|kann|könn(?:e|en|t|te|ten)|darf|dürf\p{L}*|will|woll(?:e|en)|möcht\p{L}*|würd\p{L}*|wird|werden?|must|should|may|might|could|would|will|to)(?!\p{L})/iu
/** Verbs behind which "zu" tells of what was done. */
const DID =
  /(?<!\p{L})(?:gel[aiu]ng\p{L}*|geschafft|schaff\p{L}*|beg[ao]nn\p{L}*|angefangen|fing\p{L}*|half\p{L}*|geholfen|ließ\p{L}*|gelassen|konnte\p{L}*|hat(?:te)?n?\s.*\szu\s\p{Ll}+n\sgewusst|managed|succeeded|began|started|helped|used)(?!\p{L})/iu
const INFINITIVE_ENDING = /(?:en|ern|eln)$/u

/**
 * Whether a statement tells as done what the quote has as an infinitive only: what somebody proposes "to do", or does
 * something else "in order to".
 */
export function isUnfulfilled(statement: string, quoted: string, language: string): boolean {
  if (OPEN.test(statement) || DID.test(quoted)) return false
  const theirs = contentWords(quoted, language)
  return contentWords(statement, language)
    .filter((word) => !word.light && isDone(word, statement))
    .some((word) => {
      const same = theirs.filter((other) => sameWord(word, other, language))
      return same.length > 0 && same.every((other) => isInfinitive(other, quoted))
    })
}

function isDone({ capital, start, end }: Word, text: string): boolean {
  const token = text.slice(start, end)
  const isAttributive = /^\s\p{Lu}/u.test(text.slice(end)) && PAST.test(token)
  const isForm = PAST.test(token) || (PARTICIPLE.test(token) && AUXILIARY.test(text))
  return !capital && !isAttributive && isForm && !/(?<!\p{L})(?:zu|to)\s$/u.test(text.slice(0, start))
}

/** "Zu erhöhen", "aufzunehmen", "müssen … erhöhen". */
function isInfinitive({ capital, start, end }: Word, text: string): boolean {
  const token = text.slice(start, end)
  const before = text.slice(0, start)
  if (capital && IS_TOPIC.test(before)) return true
  if (/(?<!\p{L})(?:um|zu|to)\s$/u.test(before) || /^\p{Ll}{2,}zu\p{Ll}{3,}en$/u.test(token)) return true
  const sentence = before.split(/[.;!?]\s/).at(-1) as string
  return (
    !capital &&
    INFINITIVE_ENDING.test(token) &&
    !/^ge/.test(token) &&
    OPEN.test(sentence) &&
    /^\s*(?:[,.;–“”")]|$)/u.test(text.slice(end))
  )
}

/** "Sie sprachen über ein Treffen" */
const IS_TOPIC =
  /(?<!\p{L})(?:über|about|on)\s(?:eine?[nrm]?|mögliche\p{L}*|künftige\p{L}*|an?|possible|future)\s$/iu

/** Whether a quote asks what a statement tells. */
export function isAsked(statement: string, quoted: string, language: string): boolean {
  if (!/\?[“”"»«]?\s*$/u.test(quoted) || ASKS.test(statement)) return false
  const [asked = '', ...given] = quoted.split(GIVEN)
  const words = contentWords(statement, language)
  const shared = (part: string) => sharedWith(part, words, language).length
  return shared(asked) > shared(given.join(' '))
}

const ASKS = /\?|(?<!\p{L})(?:ob|frag\p{L}*|unklar|offen|whether|question\p{L}*|ask\p{L}*|unclear)(?!\p{L})/iu
/** Behind these a question has what it takes as given. */
const GIVEN =
  /\s–\s|,\s(?=(?:auch wenn|obwohl|obgleich|während|nachdem|weil|da|although|though|after|because|while)\s)/u
