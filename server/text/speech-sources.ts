import { englishSource } from './english-sources.ts'
import { type NounPhrase, nounPhrases, phraseAt } from './noun-phrases.ts'
import { type Token, tokensOf, wordAt } from './tokens.ts'
import { nameOf, onlyPersonWithRole, type Person, rankOf, resolvePerson } from './speakers.ts'
import { type SpeechVerb, speechVerbs } from './speech-verbs.ts'
import { CONDITIONAL, hasReportingMood, isRole, isSpeechNoun, isViewNoun, MEDIUM } from './speech-words.ts'
import { mayBeSubject, subjectOf } from './subjects.ts'

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
interface Reading {
  text: string
  own: string
  tokens: Token[]
  phrases: NounPhrase[]
  quoting: boolean
}

/** What in a sentence's own words names the source. */
export function sourceIn(text: string, own: string, quoting: boolean): Source | undefined {
  const tokens = tokensOf(own)
  const reading = { text, own, tokens, phrases: nounPhrases(tokens), quoting }
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

function names({ person, pronoun }: Source): boolean {
  return person !== undefined || pronoun !== undefined
}

/** Whom a verb of saying in a list's lead-in names as the speaker. */
export function leadInSource(text: string, own: string): Person | undefined {
  const tokens = tokensOf(own)
  const reading = { text, own, tokens, phrases: nounPhrases(tokens), quoting: true }
  const tellsOfWords = reading.phrases.some(({ words }) => isSpeechNoun(words.at(-1) as string))
  return verbalSource(reading)?.person ?? (tellsOfWords ? topicOf(text, own, 1) : undefined)
}

/** Who says what the sentence before says: "Das teilte die Polizei mit." */
export function refersBack(text: string, own: string): Person | undefined {
  const tokens = tokensOf(own)
  if (tokens.length > 24 || CONTENT.test(own)) return undefined
  const reading = { text, own, tokens, phrases: nounPhrases(tokens), quoting: false }
  return (comesFrom(reading) ?? verbalSource(reading))?.person
}

/** The noun phrase that begins a sentence as its subject, when it can speak. */
export function topicOf(text: string, own: string, atLeast = 2): Person | undefined {
  const tokens = tokensOf(own)
  const [subject] = nounPhrases(tokens).filter(mayBeSubject)
  if (!subject || rankOf(subject, text) < atLeast) return undefined
  const start = tokens[subject.first]?.start ?? 0
  return /\p{L}/u.test(own.slice(0, start)) ? undefined : nameOf(subject, tokens, text)
}

const THROUGH = /^(?:laut|gemäß)$/i
/** "nach Angaben von", "nach Einschätzung der", "nach Aussage eines" */
const NACH = /^(?:nach|gemäß|laut)$/i

/** "laut Muster", "nach Angaben der Polizei", "Muster zufolge", "according to Muster" */
function accordingTo({ text, own, tokens, phrases }: Reading): Source | undefined {
  for (const whole of phrases) {
    const phrase = withOwner(whole)
    const head = phrase.words.at(-1) as string
    const after = wordAt(tokens, phrase.next)
    const isLaut = phrase.preposition !== undefined && THROUGH.test(phrase.preposition)
    const fromView = phrase.preposition === 'aus' && /sicht$/i.test(head)
    const isNach = (phrase.preposition !== undefined && NACH.test(phrase.preposition)) || fromView
    const speech = isViewNoun(head)
    if (after === 'zufolge' && (phrase.preposition === undefined || phrase.preposition !== 'von')) {
      return { person: holderOf(phrase, tokens, text) ?? nameOf(phrase, tokens, text), reports: true }
    }
    if (after === 'zufolge') return { person: nameOf(phrase, tokens, text), reports: true }
    if (isLaut && !speech) return { person: nameOf(phrase, tokens, text), reports: true }
    if ((isLaut || isNach) && speech) {
      const person = holderOf(phrase, tokens, text)
      if (person) return { person, reports: true }
      if (
        /(?<!\p{L})eigene[nrm]\s/u.test(own.slice(tokens[phrase.first]?.start, tokens[phrase.next - 1]?.end))
      ) {
        const [self] = phrases.filter((other) => mayBeSubject(other) && rankOf(other, text) >= 1)
        return self ? { person: nameOf(self, tokens, text), reports: true } : { unnamed: true, reports: true }
      }
      const written = isLaut || /\p{Ll}(?:angaben|informationen|berichte[n]?|meldungen)$/u.test(head)
      return written
        ? { person: nameOf(phrase, tokens, text), reports: true }
        : { unnamed: true, reports: true }
    }
    // "Musters Meinung nach"
    if (after === 'nach' && speech && phrase.preposition === undefined) {
      const person = holderOf(phrase, tokens, text)
      if (person) return { person, reports: true }
      if (/^(?:sein|ihr)/.test(phrase.determiner ?? ''))
        return { pronoun: pronounFor(phrase.determiner), reports: true }
    }
  }
  const english = /(?<!\p{L})[Aa]ccording to\s/u.exec(own)
  return english ? englishSource.accordingTo(own, english.index + english[0].length) : undefined
}

/** "Angaben Musters": the name in the genitive is whose they are. */
function withOwner(phrase: NounPhrase): NounPhrase {
  const [noun = '', ...names] = phrase.words
  const last = names.at(-1)
  if (last === undefined || !isViewNoun(noun) || phrase.owner || !/[^s]s$/.test(last)) return phrase
  const owner = { first: phrase.first, next: phrase.next, words: [...names.slice(0, -1), last.slice(0, -1)] }
  return { ...phrase, words: [noun], owner }
}

function pronounFor(possessive = ''): string {
  return possessive.startsWith('sein') ? 'er' : 'sie'
}

/** Whose words a noun of speech tells of: "Angaben der Polizei", "Meinung von Muster", "Musters Ansicht". */
function holderOf(phrase: NounPhrase, tokens: Token[], text: string): Person | undefined {
  if (!isSpeechNoun(phrase.words.at(-1) as string)) return undefined
  if (phrase.owner) return nameOf(phrase.owner, tokens, text)
  const next = phraseAt(tokens, phrase.next)
  if (/^(?:von|vom|durch|aus)$/.test(next?.preposition ?? '')) return nameOf(next as NounPhrase, tokens, text)
  // "Kreml-Mitteilung"
  const compound = /^(\p{Lu}[\p{L}-]{2,})-\p{Lu}\p{Ll}+$/u.exec(phrase.words.at(-1) as string)?.[1]
  if (compound !== undefined) return { name: compound }
  const named = phrase.words.slice(0, -1)
  if (named.length > 0 && /s$|’$/.test(named.at(-1) as string)) {
    const name = (named.at(-1) as string).replace(/(?:s|’)$/, '')
    return { name: [...named.slice(0, -1), name].join(' ') }
  }
  return undefined
}

/** "Aus dem Ministerium hieß es", "In dem Antrag heißt es", "hieß es von Muster" */
function heardFrom({ text, tokens, phrases }: Reading): Source | undefined {
  const verb = tokens.findIndex(
    ({ word }, at) =>
      (/^(?:heißt|hieß|heiße)$/.test(word) && /^es$/.test(wordAt(tokens, at + 1) || '')) ||
      (word === 'es' && /^(?:heißt|hieß|heiße)$/.test(wordAt(tokens, at + 1))),
  )
  if (verb < 0) return comesFrom({ tokens, phrases, text })
  const near = phrases.filter(({ preposition }) =>
    /^(?:aus|in|im|auf|von|vom|seitens|bei|beim)$/.test(preposition ?? ''),
  )
  const before = near.filter(({ next }) => next <= verb).at(0)
  const after = near.find(({ first }) => first >= verb)
  const close = after && after.first <= verb + 4 ? after : undefined
  const phrase =
    before && (rankOf(before, text) >= 1 || isSpeechNoun(before.words.at(-1) as string))
      ? before
      : (close ?? before ?? after)
  return phrase ? { person: nameOf(phrase, tokens, text), reports: true } : { unnamed: true, reports: true }
}

/** "Das geht aus dem Bericht des Amtes hervor" */
function comesFrom({
  tokens,
  phrases,
  text,
}: Pick<Reading, 'tokens' | 'phrases' | 'text'>): Source | undefined {
  if (!tokens.some(({ word }) => /^hervor(?:geht|ging|gehe|gegangen)?$/.test(word))) return undefined
  const phrase = phrases.find(({ preposition }) => preposition === 'aus')
  return phrase && { person: nameOf(phrase, tokens, text), reports: true }
}

/** "so die Einschätzung des Chefs", "…, so Muster" */
function soTag({ text, own, tokens }: Reading): Source | undefined {
  for (const [at, { word, start }] of tokens.entries()) {
    if (word !== 'so' || !endsLikeTag(own.slice(0, start))) continue
    const phrase = phraseAt(tokens, at + 1)
    if (!phrase || phrase.preposition !== undefined) continue
    const closes = /^(?:[,.:;–-]|in|im|am|auf|gegenüber|bei|nach|vor|weiter|wörtlich|)$/.test(
      wordAt(tokens, phrase.next),
    )
    if (closes)
      return { person: holderOf(phrase, tokens, text) ?? nameOf(phrase, tokens, text), reports: true }
  }
  return undefined
}

/** "die Forderung des Verbands, …", "Muster hegt den Verdacht, dass": a noun of speech with what was said. */
function nounSource(reading: Reading): Source | undefined {
  const { text, own, tokens, phrases, quoting } = reading
  for (const phrase of phrases) {
    if (!isSpeechNoun(phrase.words.at(-1) as string)) continue
    const end = tokens[phrase.next - 1]?.end ?? own.length
    const right = own.slice(end)
    if (!saysWhat(right) && !(quoting && /^[^.;]*:\s/.test(right))) continue
    const person = holderOf(phrase, tokens, text)
    if (person) return { person, reports: true }
    const subject = phrases.find(
      (other) => mayBeSubject(other) && rankOf(other, text) >= 2 && other.first < phrase.first,
    )
    if (subject) return { person: nameOf(subject, tokens, text), reports: true }
  }
  return undefined
}

/** "Für Muster ist die Lage „ernst“" */
function viewOf({ text, own, tokens, quoting }: Reading): Source | undefined {
  if (!quoting || !/^\s*Für\s/u.test(own)) return undefined
  const phrase = phraseAt(tokens, 0)
  if (
    !phrase ||
    rankOf(phrase, text) < 1 ||
    !/^(?:ist|sind|war|waren|bleibt|sei|seien)$/.test(wordAt(tokens, phrase.next))
  )
    return undefined
  return { person: nameOf(phrase, tokens, text), reports: true }
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

/** Verbs with "dass" that tell what somebody brings about, not what somebody says. */
const DOES =
  /^(?:\p{L}*(?:sorg|führ|bewirk|erreich|verhinder|ermöglich|bedeut|zeig|heiß|zwing|zwang|schaff|beweis|bewies|beitr|betrug|trug|vergess|vergaß|liegt|lag|kam|kommt|gekommen|gibt|gab|ist|sind|war|waren|wird|wurde|wurden|steht|stand|fällt|fiel|hing|hängt|profitier|nutz|verursach|leid|litt|vermeid|vermied)\p{L}*|dadurch|dafür|damit|daran|dazu|so|ohne|statt|außer)$/u

/** "Der Rat legt Wert darauf, dass …": with "dass", somebody who can speak thinks or says so, whatever the verb. */
function thatSource({ text, own, tokens, phrases }: Reading): Source | undefined {
  const that = tokens.findIndex(
    ({ word }, at) => /^(?:dass|daß)$/.test(word) && wordAt(tokens, at - 1) === ',',
  )
  if (that < 3 || /[:;]/.test(own.slice(0, tokens[that]?.start))) return undefined
  const main = tokens.slice(0, that - 1)
  if (main.some(({ word }) => DOES.test(word) || word === ',')) return undefined
  const subject = phrases.find((phrase) => phrase.next <= that && mayBeSubject(phrase))
  return subject && rankOf(subject, text) >= 2
    ? { person: nameOf(subject, tokens, text), reports: true }
    : undefined
}

/** Whom a verb of saying names as the speaker. */
function verbalSource(reading: Reading): Source | undefined {
  const sources = [
    ...speechVerbs(reading.tokens).map((verb) => germanSource(reading, verb)),
    englishSource.verbal(reading.own, reading.quoting),
  ].filter((source) => source !== undefined)
  const reporting = sources.filter(({ reports }) => reports)
  return (
    reporting.find(({ person, pronoun }) => person || pronoun !== undefined) ??
    reporting[0] ??
    sources.find(({ person, pronoun }) => person || pronoun !== undefined) ??
    sources[0]
  )
}

function germanSource(
  { text, own, tokens, phrases, quoting }: Reading,
  verb: SpeechVerb,
): Source | undefined {
  const left = own.slice(0, tokens[Math.min(verb.at, verb.pivot)]?.start)
  const right = own.slice(tokens[verb.at]?.end)
  const afterPivot = own.slice(tokens[verb.pivot]?.end)
  // a tag: its verb follows the quotation or a comma, and the speaker follows the verb
  const inverted = endsLikeTag(left)
  const asTag = isAsTag(own, tokens, verb)
  const clause = saysWhat(right) || saysWhat(afterPivot) || REFERS_BACK.test(own) || verb.sayingByObject
  if (verb.onlyWithClause && !quoting && !clause) return undefined
  const quotes = quoting && !/\s{3}:/.test(left)
  const reports = quotes || clause || asTag || (inverted && /[^\s–]/.test(left))
  const found = subjectOf({ text, tokens, phrases, own }, verb, inverted)
  // "„Ohne Wasser keine Ernte“: Bauern hoffen" does not say whose the words are
  if (!reports && quoting) return undefined
  if (verb.passive && !reports) return { unnamed: true, reports }
  if (found === undefined)
    return verb.passive ? { unnamed: true, reports } : { unnamed: true, reports: asTag }
  if (typeof found === 'string') return { pronoun: found, reports }
  const isCited = /^zitier/.test(wordAt(tokens, verb.at))
  if (isCited && !verb.passive) {
    const cited = phrases.find((phrase) => phrase.first > verb.at && phrase.preposition === undefined)
    if (cited && cited !== found) {
      return {
        person: nameOf(cited, tokens, text),
        via: withoutMedium(nameOf(found, tokens, text).name),
        reports: true,
      }
    }
  }
  return { person: nameOf(found, tokens, text), reports }
}

/** "um zu sparen" is why somebody does something. */
const PURPOSE = /(?<=,\s|und\s)(?:um|ohne|statt|anstatt)\s[^,.;]*?(?<!\p{L})zu(?!\p{L})[^,.;]*/gu

/** Whether a verb of saying stands where a tag begins: behind a comma, a quotation or nothing. */
function endsLikeTag(left: string): boolean {
  const before = left.replace(/[ –]+$/, '')
  return before === '' || /[,.!?]$/.test(before) || left.length - before.length >= 3
}

/** "wie die Polizei mitteilte": all the rest of the sentence is what was said. */
function isAsTag(own: string, tokens: Token[], verb: SpeechVerb): boolean {
  const end = tokens[Math.max(verb.at, verb.pivot)]?.end ?? 0
  const left = own.slice(0, tokens[verb.at]?.start)
  return (
    /(?:^|,\s+|\s{3,})wie\s+[^,]*$/iu.test(left) &&
    /^(?:\s+[\p{L}\d.]+){0,3}\s*(?:[,.–:]|$)/u.test(own.slice(end)) &&
    !/^\s+auch\s/.test(own.slice(end))
  )
}

const CONTENT =
  /[,:]?\s+(?:dass|daß|ob|that|whether)(?!\p{L})|[,:]\s+(?:wie|was|wer|warum|wann|wo|weshalb|wieso|welche[rnms]?|how|why)(?!\p{L})|:\s/u
const INFINITIVE =
  /(?<!\p{L})(?:[\p{L}-]+\s+)?(?:zu\s+(?:\p{Ll}*(?:en|ln|rn)|tun|sein)|(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|statt|teil|vor|weg|weiter|wieder|zurück|zusammen|bekannt)zu\p{Ll}+n)(?!\p{L})/u

/** "Dies bestätigte die Polizei": the sentence before is what was said. */
const REFERS_BACK = /^\s*(?:Dies|Das|Dieses)\s\p{Ll}+/u

/** Whether a clause follows that tells what was said. */
function saysWhat(right: string): boolean {
  if (CONTENT.test(right) || INFINITIVE.test(right.replace(PURPOSE, ''))) return true
  const clause = /,.*/u.exec(right)?.[0] ?? ''
  return CONDITIONAL.test(clause) || hasReportingMood(clause) || VERB_SECOND.test(right)
}

/** ", die Brücke ist zu": a main clause, right after the verb or its subject. */
const VERB_SECOND =
  /^(?:\s+[\p{Lu}\d][\p{L}\d.-]*|\s+(?:de[rm]|die|das|am|im|heute|gestern)){0,4},\s+(?:(?:de[rs]|die|das|ein|eine|sein|seine|ihre?)\s+\p{Lu}[\p{L}-]+|er|sie|es|man|wir)\s+\p{Ll}+(?:t|en|te|ten|ird|st|nd|ar|arf|ann|ill|oll)\s/u

/** "Nachrichtenagentur Tass" is "Tass". */
function withoutMedium(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && MEDIUM.test(first) ? rest.join(' ') : name
}
