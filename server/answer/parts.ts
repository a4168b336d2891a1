import { capitalised } from '../text/capitalised.ts'
import { SPEECH_VERB } from '../text/speech-verbs.ts'
import { hasPronoun, namesIn, resolved } from './pronouns.ts'
import { INTERROGATIVE } from './question-words.ts'

/** Nobody asks for more at once. Each part is a search and a reader's run, and with a model two calls or more. */
const MAX_PARTS = 6

/** One of several things that a question asks for. */
export interface QuestionPart {
  /** In the asker's words. */
  asked: string
  /** The same, readable without the parts before it. */
  standalone: string
}

/** "Wann und wo tagt der Rat?" */
const TWO_WORDS = new RegExp(
  `^(${INTERROGATIVE}(?:\\s+(?:lange|oft|many|much|long|often))?)(?:,\\s*(${INTERROGATIVE}))?\\s+(?:und|and|sowie)\\s+(${INTERROGATIVE}(?:\\s+(?:lange|oft|long|often))?)\\s+(?!${INTERROGATIVE})(.+)$`,
  'isu',
)
const FINITE = `(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|kann|können|konnten?|soll|sollen|sollten?|will|wollen|wollten?|muss|müssen|mussten?|is|are|was|were|has|have|had|did|does|do|will|would|can|could|should|${SPEECH_VERB})`
/** A question that goes on after a comma: its verb stands second; a clause such as "wer dort war" ends with it. */
const AFTER_COMMA = new RegExp(`,\\s+(?=${INTERROGATIVE}(?:\\s+\\p{L}+){0,2}?\\s+${FINITE}(?!\\p{L}))`, 'iu')
const ENDS_WITH_VERB = new RegExp(`\\s${FINITE}\\P{L}*$`, 'iu')
const AFTER_AND = new RegExp(`,?\\s+(?:und|and|sowie)\\s+(?=${INTERROGATIVE}\\s)`, 'iu')
const ONLY_QUESTION_WORDS = new RegExp(`^${INTERROGATIVE}(?:,\\s+${INTERROGATIVE})*$`, 'iu')
/** What stands before a colon when the question itself follows: "Vergleiche bitte: Wer …" */
const BEFORE_COLON = new RegExp(`^[^:?]{1,200}:\\s*(?=${INTERROGATIVE}\\s)`, 'iu')
/** Orders that ask, so that they need no question mark. */
const ASKS = new RegExp(
  `^(?:(?:bitte|please)\\s+)?(?:nenne?(?!\\s+(?:als|kein))|zähle?|liste?|erkläre?|beschreibe?|fasse?|vergleiche?|sage?|zeige?|name|list|explain|describe|summari[sz]e|compare|tell|show)(?!\\p{L})|^${INTERROGATIVE}\\s`,
  'iu',
)

/**
 * The parts of a question that asks several things: "Wie lange …, und wer …?", "Wann und wo …?". A part that leans on
 * one before it ("…, und was sagte er dazu?") is made readable without it. The rest is what is asked beside so many that
 * they are not looked up, in the asker's words.
 */
export function partsOf(question: string): { parts: QuestionPart[]; rest: string[] } {
  const all = new Set(sentencesThatAsk(question).flatMap(twoQuestionWords).flatMap(clauses))
  const [asked, rest] = [[...all].slice(0, MAX_PARTS), [...all].slice(MAX_PARTS)]
  const parts: QuestionPart[] = []
  for (const part of asked) {
    const before = parts.at(0)
    parts.push({ asked: part, standalone: before ? leaningOn(part, before.standalone) : part })
  }
  return { parts: parts.length > 0 ? parts : [{ asked: question, standalone: question }], rest }
}

/** Beside a question, a statement is no part of its own: it tells the questions after it what they are about. */
function sentencesThatAsk(question: string): string[] {
  const sentences = question
    .trim()
    .split(/(?<=\?)\s+|(?<=\p{L}{3}[.!])\s+(?=\p{Lu})/u)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
  const asking = sentences.filter((sentence) => /\?$/.test(sentence) || ASKS.test(sentence))
  if (asking.length === 0) return [question.trim()]
  const firstAsking = sentences.indexOf(asking[0] as string)
  const setting = sentences.slice(0, firstAsking).join(' ')
  const [first, ...others] = asking as [string, ...string[]]
  return [setting === '' ? first : `${setting} ${first}`, ...others]
}

function twoQuestionWords(sentence: string): string[] {
  const [, first, second, last, rest] = TWO_WORDS.exec(sentence) ?? []
  if (!first || !last || !rest || /^(?:wer|was|who|what)$/i.test(first)) return [sentence]
  return [first, second, last].flatMap((word) => (word ? [`${capitalised(word)} ${rest}`] : []))
}

function clauses(sentence: string): string[] {
  const prefix = BEFORE_COLON.exec(sentence)?.[0] ?? ''
  const parts = sentence.slice(prefix.length).split(AFTER_AND)
  // "Wer, wann und wo …": the first word is the subject of what follows the last
  if (ONLY_QUESTION_WORDS.test(parts[0] as string)) return [sentence]
  return parts
    .flatMap((part) => splitAtCommas(part))
    .map((part, index) => (index === 0 ? prefix + part : part).trim())
    .filter((part) => part !== '')
}

function splitAtCommas(text: string): string[] {
  const found = AFTER_COMMA.exec(text)
  if (!found) return [text]
  const after = text.slice(found.index + found[0].length)
  const end = after.search(/,|$/)
  return ENDS_WITH_VERB.test(after.slice(0, end)) && !/\?$/.test(after)
    ? [text]
    : [text.slice(0, found.index), ...splitAtCommas(after)]
}

function leaningOn(part: string, before: string): string {
  return hasPronoun(part) ? resolved(part, { question: before, people: namesIn(before) }) : part
}
