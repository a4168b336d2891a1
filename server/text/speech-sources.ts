import { CONTENT } from './content-clauses.ts'
import { phraseAt } from './noun-phrases.ts'
import { accordingTo, comesFrom, heardFrom, nounSource, soTag, thatSource, viewOf } from './noun-sources.ts'
import { names, type Reading, readSentence, type Source, withoutMedium } from './reading.ts'
import { nameOf, onlyPersonWithRole, type Person, rankOf, resolvePerson } from './speakers.ts'
import { isRole, isSpeechNoun } from './speech-words.ts'
import { mayBeSubject } from './subjects.ts'
import { wordAt } from './tokens.ts'
import { verbalSource } from './verb-sources.ts'

/** What in a sentence's own words names the source. */
export function sourceIn(text: string, own: string, quoting: boolean): Source | undefined {
  const reading = readSentence(text, own, quoting)
  const house = heardFrom(reading)
  if (house) return house
  const according = accordingTo(reading)
  const verbal = verbalSource(reading)
  if (verbal?.reports && names(verbal)) {
    const through = according?.person && verbal.person?.name !== according.person.name
    return through ? { ...verbal, via: withoutMedium(according.person?.name as string) } : verbal
  }
  const others = [
    according,
    soTag(reading),
    nounSource(reading),
    viewOf(reading),
    anyTag(reading),
    thatSource(reading),
  ]
  return (
    others.find((source) => source && names(source)) ??
    verbal ??
    others.find((source) => source) ??
    headline(reading)
  )
}

/** Whom a verb of saying in a list's lead-in names as the speaker. */
export function leadInSource(text: string, own: string): Person | undefined {
  const reading = readSentence(text, own, true)
  const tellsOfWords = reading.phrases.some(({ words }) => isSpeechNoun(words.at(-1) as string))
  return verbalSource(reading)?.person ?? (tellsOfWords ? topicOf(reading) : undefined)
}

/** A longer sentence says something of its own. */
const SHORT = 24

/** Who says what the sentence before says: "Das teilte die Polizei mit." */
export function refersBack(text: string, own: string): Person | undefined {
  const reading = readSentence(text, own, false)
  if (reading.tokens.length > SHORT || CONTENT.test(own)) return undefined
  return (comesFrom(reading) ?? verbalSource(reading))?.person
}

/** The noun phrase that begins a sentence as its subject, when it can speak. */
function topicOf({ text, own, tokens, phrases }: Reading): Person | undefined {
  const subject = phrases.find(mayBeSubject)
  if (!subject || rankOf(subject, text) < 1) return undefined
  const start = tokens[subject.first]?.start ?? 0
  return /\p{L}/u.test(own.slice(0, start)) ? undefined : nameOf(subject, tokens, text)
}

/** "„Gut“, findet Vogt": what follows a quotation and a comma names the speaker, whatever its verb. */
function anyTag({ text, own, tokens }: Reading): Source | undefined {
  const tag = /^\s{3,},\s+\p{Ll}+\s+/u.exec(own)
  if (!tag) return undefined
  const first = tokens.findIndex(({ start }) => start >= tag[0].length)
  const pronoun = /^(?:er|sie|he|she)$/.exec(wordAt(tokens, first))?.[0]
  if (pronoun !== undefined) return { pronoun, reports: true }
  const phrase = phraseAt(tokens, first)
  const person = phrase && phrase.preposition === undefined ? nameOf(phrase, tokens, text) : undefined
  return person ? { person, reports: true } : { unnamed: true, reports: true }
}

/** "Vogel: Rat und Verein sind sich einig"; but "Fußball: Bayern siegt" names a topic, not a person. */
function headline({ text, own, tokens, phrases, quoting }: Reading): Source | undefined {
  const colon = tokens.findIndex(({ word }) => word === ':')
  if (colon < 0) return undefined
  const says = quoting && /^\s*$/u.test(own.slice(tokens[colon]?.end))
  if (says) {
    const subject = phrases.find((phrase) => mayBeSubject(phrase) && phrase.next <= colon)
    if (subject && rankOf(subject, text) >= 1) return { person: nameOf(subject, tokens, text), reports: true }
    return onlyNamed(own)
  }
  const [lead, name] = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?): /u.exec(own) ?? []
  if (lead === undefined || name === undefined || own.length > 120) return undefined
  const isPerson = isRole(name) || resolvePerson(text, { name }) !== name
  if (isPerson) return { person: { name }, reports: true }
  return /\p{L}/u.test(own.slice(lead.length)) ? undefined : { unnamed: true, reports: true }
}

function onlyNamed(own: string): Source {
  const person = onlyPersonWithRole(own)
  return person ? { person, reports: true } : { unnamed: true, reports: true }
}
