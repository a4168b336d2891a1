import {
  beginsWithPreposition,
  nounPhraseAfter,
  nounPhraseBefore,
  onlyPersonWithRole,
  type Person,
  resolvePerson,
} from './speakers.ts'
import { ALWAYS_REPORTS, CONDITIONAL, isRole, MEDIUM, SPEECH_VERB } from './speech-words.ts'

const CONTENT_CLAUSE =
  /[,:]\s+(?:dass|daß|ob|wie|was|wer|warum|wann|that|whether|how|why)(?!\p{L})|:\s|,\s+\p{Ll}+\s+\p{Ll}+/u
const PRONOUN_AFTER = /^\s+(er|sie|he|she)(?!\p{L})/u
const PRONOUN_BEFORE = /(?:^|\s)(er|sie|he|she)\s+$/iu
const THROUGH =
  /(?<!\p{L})(?:[Ll]aut(?:\s+(?:\p{Ll}+\s+){0,2}(?:Bericht|Meldung|Angaben|Informationen)\p{Ll}*\s+(?:von|des|der))?|[Nn]ach\s+(?:Angaben|Informationen)\s+(?:von|des|der)|[Aa]ccording to)\s+/u
/** "wie die Polizei mitteilte": all the rest of the sentence is what was said. */
const AS_TAG = /(?:^|,\s+)wie\s+([^,]*)$/iu
const AS_TAG_END = /^(?!\s+auch\s)(?:\s+[\p{L}\d.]+){0,3}\s*(?:[,.–:]|$)/u

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

/** What in a sentence's own words names the source. */
export function sourceIn(text: string, own: string, quoting: boolean): Source | undefined {
  const through = THROUGH.exec(own)
  const after = through ? through.index + through[0].length : 0
  const according = through && (nounPhraseAfter(own, after) ?? lowerCaseNoun(own.slice(after)))
  const house = /(?<!\p{L})[Aa]us\s+(?=.{1,60}\shieß\s+es)/u.exec(own)
  const housed = house && nounPhraseAfter(own, house.index + house[0].length)
  if (housed) return { person: housed, reports: true }
  const verbal = verbalSource(own, quoting)
  if (verbal && !(verbal.unnamed && according))
    return according ? { ...verbal, via: withoutMedium(according.name) } : verbal
  if (according) return { person: according, reports: true }
  const so = /(?:^|,)\s+so\s+(?:die Einschätzung (?:des|der|von)\s+)?/u.exec(own)
  const tagged = so && nounPhraseAfter(own, so.index + so[0].length)
  if (tagged) return { person: tagged, reports: true }
  const zufolge = /\s+zufolge(?!\p{L})/u.exec(own)
  const before = zufolge && nounPhraseBefore(own, zufolge.index, 'dative')
  if (before) return { person: before, reports: true }
  if (through && /^(?:according|nach)/i.test(through[0])) return { unnamed: true, reports: true }
  return tagSource(own) ?? headlineSource(text, own)
}

/** "Nachrichtenagentur Tass" is "Tass". */
function withoutMedium(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && MEDIUM.test(first) ? rest.join(' ') : name
}

/** "Vogel: Rat und Verein sind sich einig"; but "Fußball: Bayern siegt" names a topic, not a person. */
function headlineSource(text: string, own: string): Source | undefined {
  const [lead, name] = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?): /u.exec(own) ?? []
  if (lead === undefined || name === undefined || own.length > 120) return undefined
  const isPerson = isRole(name) || resolvePerson(text, { name }) !== name
  if (isPerson) return { person: { name }, reports: true }
  if (/\p{L}/u.test(own.slice(lead.length))) return undefined
  const person = onlyPersonWithRole(own)
  return person ? { person, reports: true } : { unnamed: true, reports: true }
}

/** "„Gut“, findet Vogt": what follows a quotation and a comma names the speaker, whatever its verb. */
function tagSource(own: string): Source | undefined {
  const tag = /^\s{3,},\s+\p{Ll}+\s+/u.exec(own)
  if (!tag) return undefined
  const pronoun = PRONOUN_AFTER.exec(` ${own.slice(tag[0].length)}`)?.[1]
  if (pronoun !== undefined) return { pronoun, reports: true }
  const person = nounPhraseAfter(own, tag[0].length)
  return person ? { person, reports: true } : { unnamed: true, reports: true }
}

/** Whom a verb of saying names as the speaker. */
export function verbalSource(own: string, quoting: boolean): Source | undefined {
  let unnamed: Source | undefined
  for (const verb of own.matchAll(new RegExp(`(?<!\\p{L})${SPEECH_VERB}(?!\\p{L})`, 'gu'))) {
    const left = own.slice(0, verb.index)
    const right = own.slice(verb.index + verb[0].length)
    // a tag: its verb follows the quotation or a comma, and the speaker follows the verb
    const inverted = /(?:[,.!?]\s*|^\s*|\s{2,})$/u.test(left)
    const english = ALWAYS_REPORTS.test(verb[0])
    const asTag = AS_TAG_END.test(right) ? AS_TAG.exec(left) : null
    const reports = inverted || quoting || english || asTag !== null || saysWhat(right)
    const pronoun = (PRONOUN_AFTER.exec(right) ?? PRONOUN_BEFORE.exec(left))?.[1]
    if (pronoun !== undefined) return { pronoun, reports }
    const after = nounPhraseAfter(own, verb.index + verb[0].length)
    const relative = /,\s(?:der|die|das|who)\s[^,]+,\s*$/u.exec(left)
    const before =
      nounPhraseBefore(own, relative?.index ?? verb.index) ?? (english ? lowerCaseSubject(left) : undefined)
    const inTag = asTag && nounPhraseAfter(asTag[1] ?? '', 0)
    if (inTag) return { person: inTag, reports }
    const fronted = !english && beginsWithPreposition(/[^,:;]*$/.exec(left)?.[0] ?? '')
    if (/^zitierte?n?$/.test(verb[0]) && before && after) {
      return { person: after, via: withoutMedium(before.name), reports: true }
    }
    const person = inverted || fronted ? (after ?? (fronted ? undefined : before)) : (before ?? after)
    if (person) return { person, reports }
    unnamed ??= { unnamed: true, reports: english || asTag !== null }
  }
  return unnamed
}

function saysWhat(right: string): boolean {
  return CONTENT_CLAUSE.test(right) || CONDITIONAL.test(/,.*/u.exec(right)?.[0] ?? '')
}

/** English writes "the minister said" and "according to the health ministry" in lower case. */
function lowerCaseNoun(phrase: string): Person | undefined {
  const name = /^(?:the|an?)\s+((?:\p{Ll}+[ -]){0,2}\p{Ll}+)(?=[,.]|$)/u.exec(phrase)?.[1]
  return name === undefined ? undefined : { name }
}

function lowerCaseSubject(left: string): Person | undefined {
  const name = /(?:^|[,.]\s|\s{2,})(?:the|an?)\s+((?:\p{Ll}+[ -]){0,2}\p{Ll}+)\s+$/iu.exec(left)?.[1]
  return name === undefined ? undefined : { name }
}
