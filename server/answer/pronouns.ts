import { SPEECH_VERB } from '../text/speech-verbs.ts'
import { canName, isRole } from '../text/speech-words.ts'

/** What was asked before, and whom a pronoun may stand for, likeliest first. */
export interface Antecedent {
  question: string
  people: readonly string[]
}

const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu')

const PERSONAL = word('er|sie|ihm|ihn|he|she|him|(?:der|dem|den) Mann|(?:die|der) Frau|the (?:man|woman)')
const POSSESSIVE = word('seine[rsnm]?|sein|ihre[rsnm]?|his|her')
const OPINION = word('(?:seiner|ihrer) (?:Ansicht|Meinung|Einschätzung|Darstellung) nach')
const PLURAL = word('they|them|die beiden|der beiden|den beiden|the two|both of them|ihnen')
const PLURAL_SIE =
  /(?<!\p{L})(?:haben|sind|waren|werden|wollen|sollen|können|hatten|wurden|\p{Ll}{3,}ten)\s+(sie)(?!\p{L})|(?<!\p{L})(sie)(?!\p{L}).*\s(?:haben|sind|waren|werden|wollen|sollen|können|hatten|wurden)\P{L}*$/u
/** "das" before a verb or at the end; before a noun it is an article. */
const DEMONSTRATIVE =
  /(?<!\p{L})(?:[Dd](?:as|ies|azu|arüber|avon|afür|agegen|aran|abei|ort|eren|essen)|[Tt]h(?:at|is|ere)|[Ii]t)(?=\s*[?!.]|\s*$|\s+\p{Ll})|(?<!\p{L})[Dd](?:er|ie)(?=\s*[?!.,]|\s+(?:dort|dann|denn|da|\p{Ll}+t)(?!\p{L}))/u
/** "es" that stands for something; not "gibt es", "geht es um". */
const NEUTER =
  /(?<!\p{L})(?<!(?:gibt|geht|gab|ging|ist)\s)es(?!\p{L})(?!\s+(?:gibt|geht|gab|ging|zu)(?!\p{L}))/iu
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?"
const PAIR = new RegExp(`(?<![\\p{L}-])${NAME}\\s+(?:und|and)\\s+${NAME}`, 'u')

/** Whether a question has words that only what was said before explains. */
export function hasPronoun(question: string): boolean {
  return [PERSONAL, POSSESSIVE, PLURAL, PLURAL_SIE, DEMONSTRATIVE, NEUTER].some((pattern) =>
    pattern.test(question),
  )
}

/**
 * Makes a question readable without the one before: a pronoun is replaced by whom it stands for; what stands for a
 * thing is explained by the question before, in brackets.
 */
export function resolved(question: string, before: Antecedent): string {
  const pair = PAIR.exec(before.question)?.[0]
  if (PLURAL.test(question) || PLURAL_SIE.test(question)) {
    if (!pair) return explained(question, before)
    if (PLURAL_SIE.test(question)) return question.replace(/(?<!\p{L})sie(?!\p{L})/u, pair)
    return question.replace(PLURAL, (found) => (/^der /iu.test(found) ? `von ${pair}` : pair))
  }
  const person = before.people.find((name) => !question.includes(name))
  if (person && OPINION.test(question)) return question.replace(OPINION, `nach Ansicht von ${person}`)
  if (person && PERSONAL.test(question)) return question.replace(PERSONAL, person)
  if (pair && word('ihre[rsnm]?|their').test(question)) return explained(question, before)
  if (person && POSSESSIVE.test(question)) return question.replace(POSSESSIVE, genitive(person))
  return DEMONSTRATIVE.test(question) || NEUTER.test(question) ? explained(question, before) : question
}

function explained(question: string, before: Antecedent): string {
  return `${question} (${before.question})`
}

function genitive(name: string): string {
  return /[sxzß]$/i.test(name) ? `${name}’` : `${name}s`
}

/** What a name stands behind in a question: nothing that a mere German noun has before it, such as an adjective. */
const BEFORE_NAME = new RegExp(
  `^(?:ha(?:t|ben|tten?)|is|ist|sind|wa(?:r|ren|s)|were|wird|werden|wurden?|will|wollen|soll(?:en|te|ten)?|kann|können|muss|did|does|do|has|have|sich|und|and|von|by|${SPEECH_VERB}|\\p{Ll}+t|\\p{Ll}+te)$`,
  'u',
)

/** The people whom a question seems to name, in order: words with capitals that no article or adjective precedes. */
export function namesIn(question: string): string[] {
  const words = question.match(/[\p{L}'’-]+/gu) ?? []
  const names: string[] = []
  for (let at = 1; at < words.length; at++) {
    const [before, first] = [words[at - 1] as string, words[at] as string]
    if (!canName(first) || isRole(first)) continue
    const run = [first]
    while (canName(words[at + 1] ?? '')) run.push(words[++at] as string)
    if (run.length > 1 || isRole(before) || BEFORE_NAME.test(before)) names.push(run.join(' '))
  }
  return names
}
