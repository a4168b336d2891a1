import { detectLanguage } from '../text/language.ts'
import { resolvePerson } from '../text/speakers.ts'
import { canName, isRole } from '../text/speech-words.ts'
import { questionTerms } from '../text/terms.ts'

/** An earlier turn with what its citations say, read again from the articles. */
export interface PastTurn {
  question: string
  /** Texts of the articles that the turn cited. */
  articles: string[]
  /** Who speaks in the quotes of the turn, best first. */
  speakers: string[]
}

const OPENER = /^(?:und|aber|also|and|but|so)\s+/iu
const PERSONAL = /(?<!\p{L})(?:er|sie|ihm|ihn|he|she|him)(?!\p{L})/iu
const POSSESSIVE = /(?<!\p{L})(?:seine[rsnm]?|sein|ihre[rsnm]?|his|her)(?!\p{L})/iu
const DEMONSTRATIVE =
  /(?<!\p{L})(?:das|dies|dazu|darüber|davon|dafür|dagegen|daran|dabei|dort|deren|dessen|that|this|it|there|they|them)(?=\s*\?|\s+\p{Ll}|$)/iu
/** With so few content words a question that opens with "Und" leans on the one before. */
const ELLIPSIS = 2

/**
 * Makes a follow-up readable without its history: a pronoun is replaced by the person it stands for, an ellipsis
 * completed by the question before, a "dazu" explained by it. A question that stands alone stays as it is.
 */
export function condense(question: string, history: readonly PastTurn[]): string {
  let previous: PastTurn | undefined
  for (const turn of history) {
    previous = { ...turn, question: standalone(turn.question, previous) }
  }
  return standalone(question, previous)
}

function standalone(question: string, previous: PastTurn | undefined): string {
  const asked = question.trim()
  if (!previous) return asked
  const rest = asked.replace(OPENER, '')
  const contentWords = questionTerms(rest, [detectLanguage(rest)]).length
  if ((OPENER.test(asked) || contentWords === 0) && contentWords <= ELLIPSIS && !hasPronoun(rest)) {
    return `${withoutMark(previous.question)} – ${rest}`
  }
  const person = hasPersonalPronoun(rest) && personIn(previous)
  if (person) return capitalised(replaced(rest, person))
  if (DEMONSTRATIVE.test(rest) && contentWords <= ELLIPSIS + 1)
    return `${capitalised(rest)} (${previous.question})`
  return asked
}

function hasPersonalPronoun(text: string): boolean {
  return PERSONAL.test(text) || POSSESSIVE.test(text)
}

function hasPronoun(text: string): boolean {
  return hasPersonalPronoun(text) || DEMONSTRATIVE.test(text)
}

/** The person whom the question before names, as the cited articles name people; else who spoke in its quotes. */
function personIn({ question, articles, speakers }: PastTurn): string | undefined {
  const words = question.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []
  const names = words.filter(
    (word) =>
      canName(word) && !isRole(word) && articles.some((text) => resolvePerson(text, { name: word }) !== word),
  )
  return names.at(0) ?? speakers.at(0)
}

function replaced(question: string, person: string): string {
  return PERSONAL.test(question)
    ? question.replace(PERSONAL, person)
    : question.replace(POSSESSIVE, /s$/i.test(person) ? `${person}’` : `${person}s`)
}

function withoutMark(question: string): string {
  return question.replace(/\s*\?+\s*$/, '')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
