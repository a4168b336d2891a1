/** A sentence as the search for its source reads it, and what that search finds. */
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { Person } from './speakers.ts'
import { MEDIUM } from './speech-words.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface Source {
  /** Absent where a pronoun stands for it. */
  person?: Person
  via?: string
  pronoun?: string
  /** Somebody speaks whom this analysis cannot name: then nobody before does either. */
  unnamed?: boolean
  /** Whether the sentence is built to report: a tag, or a clause that says what was said. */
  reports: boolean
}

/** A sentence's own words, read once: at the same offsets, with blanks for what is quoted. */
export interface Reading {
  text: string
  own: string
  tokens: Token[]
  phrases: NounPhrase[]
  quoting: boolean
}

export function readSentence(text: string, own: string, quoting: boolean): Reading {
  const tokens = tokensOf(own)
  return { text, own, tokens, phrases: nounPhrases(tokens), quoting }
}

/** Whether it is told who speaks, be it by a pronoun. */
export function names({ person, pronoun }: Source): boolean {
  return person !== undefined || pronoun !== undefined
}

/** Whether a verb of saying stands where a tag begins: behind a comma, a quotation or nothing. */
export function endsLikeTag(left: string): boolean {
  const before = left.replace(/[ –]+$/, '')
  return before === '' || /[,.!?]$/.test(before) || left.length - before.length >= 3
}

/** "Nachrichtenagentur Tass" is "Tass". */
export function withoutMedium(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && MEDIUM.test(first) ? rest.join(' ') : name
}
