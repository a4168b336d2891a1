/** Who says it in English: "said Mayor Anna Muster", "the ministry told reporters", "according to police". */

import type { Source } from './reading.ts'
import { nameOfWords, type Person } from './speakers.ts'
import { canName, ENGLISH_VERB, ONLY_WHEN_QUOTING } from './speech-words.ts'

const WORD = "(?:\\p{Lu}[\\p{L}'’-]*|\\p{Lu}\\.(?:\\p{Lu}\\.)?)"
const RUN = `${WORD}(?:\\s+(?:(?:of|van|von|de|der|bin|al)\\s+)?${WORD})*`
const AFTER = new RegExp(`^\\s*(?:(?:the|an?)\\s+)?(?:\\p{Ll}+\\s+){0,2}?(${RUN})`, 'u')
const BEFORE = new RegExp(`(${RUN})(?:\\s*,[^,]{1,80},)?(?:\\s+(?:has|had|also|later))?\\s+$`, 'u')
const LOWER_CASE_AFTER = /^(?:the|an?)\s+((?:\p{Ll}+[ -]){0,2}\p{Ll}+)(?=[,.]|$)/iu
const LOWER_CASE_BEFORE = /(?:^|[,.]\s|\s{2,})(?:the|an?)\s+((?:\p{Ll}+[ -]){0,2}\p{Ll}+)\s+$/iu
const PRONOUN_AFTER = /^\s+(he|she)(?!\p{L})/u
const PRONOUN_BEFORE = /(?:^|\s)(he|she)\s+$/iu
const CONTENT = /[,:]?\s+(?:that|whether|how|why)(?!\p{L})|:\s/u

/** Whom an English verb of saying names. */
function verbal(own: string, quoting: boolean): Source | undefined {
  let unnamed: Source | undefined
  for (const verb of own.matchAll(new RegExp(`(?<!\\p{L})${ENGLISH_VERB}(?!\\p{L})`, 'gu'))) {
    const left = own.slice(0, verb.index)
    const right = own.slice(verb.index + verb[0].length)
    const inverted = /(?:[,.!?]\s*|^\s*|\s{2,})$/u.test(left)
    const reports = quoting || inverted || !ONLY_WHEN_QUOTING.test(verb[0]) || CONTENT.test(right)
    const pronoun = (PRONOUN_AFTER.exec(right) ?? PRONOUN_BEFORE.exec(left))?.[1]
    if (pronoun !== undefined) return { pronoun, reports }
    const after = personIn(AFTER.exec(right)?.[1] ?? LOWER_CASE_AFTER.exec(right.trimStart())?.[1])
    const before = personIn(BEFORE.exec(left)?.[1] ?? LOWER_CASE_BEFORE.exec(left)?.[1])
    const person = inverted ? (after ?? before) : (before ?? after)
    if (person) return { person, reports }
    unnamed ??= { unnamed: true, reports }
  }
  return unnamed
}

/** Who stands behind "according to". */
function accordingTo(own: string, at: number): Source {
  const rest = own.slice(at)
  const person = personIn(AFTER.exec(rest)?.[1]) ?? personIn(LOWER_CASE_AFTER.exec(rest)?.[1])
  return person ? { person, reports: true } : { unnamed: true, reports: true }
}

function personIn(name: string | undefined): Person | undefined {
  const words = (name ?? '').split(/\s+/)
  const first = words.findIndex(canName)
  if (name !== undefined && /^\p{Ll}/u.test(name)) return { name }
  return first < 0 ? undefined : nameOfWords(words.slice(first))
}

export const englishSource = { verbal, accordingTo }
