import type { Attribution } from '../core/answer.ts'
import type { Article, Span } from '../core/article.ts'
import { findPeople } from './names.ts'
import { findQuotations, maskQuotations } from './quotations.ts'
import { isListItem, splitSentences } from './sentences.ts'
import {
  beginsWithPreposition,
  nounPhraseAfter,
  nounPhraseBefore,
  onlyPersonWithRole,
  type Person,
  resolvePerson,
} from './speakers.ts'
import {
  ALWAYS_REPORTS,
  CONDITIONAL,
  hasReportingMood,
  isRole,
  MEDIUM,
  SPEECH_NOUN,
  SPEECH_VERB,
} from './speech-words.ts'

/** The kind of attribution with the place of what names the speaker, where that is outside the quoted unit. */
export interface Attributed {
  attribution: Attribution
  context: Span[]
}

const CONTENT_CLAUSE =
  /[,:]\s+(?:dass|daß|ob|wie|was|wer|warum|wann|that|whether|how|why)(?!\p{L})|:\s|,\s+\p{Ll}+\s+\p{Ll}+/u
const PRONOUN_AFTER = /^\s+(?:er|sie|he|she)(?!\p{L})/u
/** "Das bestätigt, dass …": nobody speaks. */
const THING_BEFORE = /(?:^|[\s,])(?:das|dies|es|was|which|this|that|it)\s+$/iu
const PRONOUN_BEFORE = /(?:^|\s)(?:er|sie|he|she)\s+$/iu
/** So many units without a speaker may stand between a pronoun or a subjunctive and the one it belongs to. */
const REACH = 2
/** A quotation with more own words around it than this is no mere continuation of what somebody said before. */
const GOES_ON = 3

const THROUGH =
  /(?<!\p{L})(?:[Ll]aut(?:\s+(?:\p{Ll}+\s+){0,2}(?:Bericht|Meldung|Angaben|Informationen)\p{Ll}*\s+(?:von|des|der))?|[Nn]ach\s+(?:Angaben|Informationen)\s+(?:von|des|der)|[Aa]ccording to)\s+/u
/** "wie die Polizei mitteilte": all the rest of the sentence is what was said. */
const AS_TAG = /(?:^|,\s+)wie\s[^,]*$/iu
const AS_TAG_END = /^(?:\s+[\p{L}\d.]+){0,3}\s*(?:[,.–:]|$)/u

type Text = Pick<Article, 'text' | 'language'>

/**
 * Who vouches for the words of a unit: the outlet, somebody quoted, or somebody whose speech is reported. Found by
 * verbs of saying, "laut", "so" and "zufolge", quotation marks, the German subjunctive and the lead-ins of lists.
 */
export function attribute(article: Text, unit: Span): Attributed {
  const { text } = article
  const frame = frameOf(article, unit)
  const own = ownWords(text, frame)
  const quoting = own !== text.slice(frame.start, frame.end)
  const direct = isDirectSpeech(article, unit)
  const kind = direct ? 'quote' : 'reported'
  const source = sourceIn(text, own, quoting)

  if (source && (direct || source.reports || hasReportingMood(own))) {
    const person = source.person ?? (source.unnamed ? undefined : previousSpeaker(article, frame, REACH))
    return attributed(kind, person, source.via, outside(frame, unit))
  }
  const leadIn = leadInOf(article, unit)
  if (leadIn) return attributed('reported', leadIn.person, undefined, [leadIn.span])
  if (direct) {
    const goesOn = (own.match(/\p{L}+/gu) ?? []).length <= GOES_ON || hasReportingMood(own)
    const person = onlyPersonWithRole(own) ?? (goesOn ? previousSpeaker(article, frame, REACH) : undefined)
    const before = /\p{L}/u.test(own) ? undefined : previousUnit(article, frame)
    return attributed('quote', person, undefined, before && person ? [before] : outside(frame, unit))
  }
  if (hasReportingMood(own) || (quoting && CONDITIONAL.test(own))) {
    return attributed('reported', previousSpeaker(article, frame, REACH), undefined, [])
  }
  return { attribution: { kind: 'outlet' }, context: [] }

  function attributed(
    kind: 'quote' | 'reported',
    person: Person | undefined,
    via: string | undefined,
    context: Span[],
  ): Attributed {
    const speaker = person && resolvePerson(text, person)
    const through = via ?? person?.via
    return {
      attribution: { kind, ...(speaker && { speaker }), ...(through && { via: through }) },
      context,
    }
  }
}

interface Source {
  /** Absent where a pronoun stands for it. */
  person?: Person
  via?: string
  /** Somebody speaks whom this analysis cannot name: then nobody before does either. */
  unnamed?: boolean
  /** Whether the sentence is built to report: a tag, or a clause that says what was said. */
  reports: boolean
}

/** What in a sentence's own words names the source. */
function sourceIn(text: string, own: string, quoting: boolean): Source | undefined {
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
  return tagSource(own) ?? headlineSource(text, own)
}

/** "Nachrichtenagentur Tass" is "Tass". */
function withoutMedium(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && MEDIUM.test(first) ? rest.join(' ') : name
}

/** "Rutte: NATO und Trump auf einer Seite"; but "Fußball: Bayern siegt" names a topic, not a person. */
function headlineSource(text: string, own: string): Source | undefined {
  const [lead, name] = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?): /u.exec(own) ?? []
  if (lead === undefined || name === undefined || own.length > 120) return undefined
  const isPerson = isRole(name) || resolvePerson(text, { name }) !== name
  if (isPerson) return { person: { name }, reports: true }
  const onlyQuotes = !/\p{L}/u.test(own.slice(lead.length))
  return onlyQuotes ? (roleSource(own) ?? { unnamed: true, reports: true }) : undefined
}

function roleSource(own: string): Source | undefined {
  const person = onlyPersonWithRole(own)
  return person && { person, reports: true }
}

/** "„Gut“, findet Vogt": what follows a quotation and a comma names the speaker, whatever its verb. */
function tagSource(own: string): Source | undefined {
  const tag = /^\s{3,},\s+\p{Ll}+\s+/u.exec(own)
  if (!tag) return undefined
  if (/^(?:er|sie|he|she)(?!\p{L})/u.test(own.slice(tag[0].length))) return { reports: true }
  const person = nounPhraseAfter(own, tag[0].length)
  return person ? { person, reports: true } : { unnamed: true, reports: true }
}

function verbalSource(own: string, quoting: boolean): Source | undefined {
  let unnamed: Source | undefined
  for (const verb of own.matchAll(new RegExp(`(?<!\\p{L})${SPEECH_VERB}(?!\\p{L})`, 'gu'))) {
    const left = own.slice(0, verb.index)
    const right = own.slice(verb.index + verb[0].length)
    // a tag: its verb follows the quotation or a comma, and the speaker follows the verb
    const inverted = /(?:[,.!?]\s*|^\s*|\s{2,})$/u.test(left)
    const english = ALWAYS_REPORTS.test(verb[0])
    const asTag = AS_TAG.test(left) && AS_TAG_END.test(right)
    const reports = inverted || quoting || english || asTag || saysWhat(right)
    if (PRONOUN_AFTER.test(right) || PRONOUN_BEFORE.test(left)) return { reports }
    const after = nounPhraseAfter(own, verb.index + verb[0].length)
    const relative = /,\s(?:der|die|das|who)\s[^,]+,\s*$/u.exec(left)
    const before =
      nounPhraseBefore(own, relative?.index ?? verb.index) ?? (english ? lowerCaseSubject(left) : undefined)
    const fronted = !english && beginsWithPreposition(/[^,:;]*$/.exec(left)?.[0] ?? '')
    if (/^zitierte?n?$/.test(verb[0]) && before && after) {
      return { person: after, via: withoutMedium(before.name), reports: true }
    }
    const person = inverted || fronted ? (after ?? (fronted ? undefined : before)) : (before ?? after)
    if (person) return { person, reports }
    unnamed ??= { unnamed: true, reports: reports && !THING_BEFORE.test(left) }
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

/** The speaker of the sentences before, to whom a pronoun or a subjunctive goes back. */
function previousSpeaker(article: Text, unit: Span, reach: number): Person | undefined {
  const before = previousUnit(article, unit)
  if (!before) return undefined
  const frame = frameOf(article, before)
  const own = ownWords(article.text, frame)
  const source = sourceIn(article.text, own, own !== article.text.slice(frame.start, frame.end))
  if (source?.person) return { ...source.person, ...(source.via && { via: source.via }) }
  if (source?.unnamed) return undefined
  const leadsOn = source !== undefined || !/\p{L}/u.test(own) || hasReportingMood(own)
  if (leadsOn) return previousSpeaker(article, frame, reach)
  const topic = onlyPersonWithRole(own)
  if (topic || reach <= 1 || findPeople(own).length > 0) return topic
  return previousSpeaker(article, frame, reach - 1)
}

function previousUnit({ text, language }: Text, unit: Span): Span | undefined {
  const paragraph = paragraphAt(text, unit.start)
  const here = splitSentences(text, { start: paragraph.start, end: unit.start }, language).at(-1)
  if (here) return here
  const earlier = text.slice(0, paragraph.start).trimEnd().length
  if (earlier === 0) return undefined
  return splitSentences(text, paragraphAt(text, earlier - 1), language).at(-1)
}

/** The line above a list, when it says whose words the items are: "X gab folgende Erklärungen ab:". */
function leadInOf({ text, language }: Text, unit: Span): { person: Person; span: Span } | undefined {
  if (!isListItem(text, unit.start)) return undefined
  let line = paragraphAt(text, unit.start)
  while (line.start > 0 && isListItem(text, line.start)) line = paragraphAt(text, line.start - 1)
  const span = splitSentences(text, line, language).at(-1)
  if (!span) return undefined
  const words = text.slice(span.start, span.end)
  if (!words.endsWith(':')) return undefined
  const person =
    verbalSource(words, true)?.person ?? (SPEECH_NOUN.test(words) ? nounPhraseAfter(words, 0) : undefined)
  return person && { person, span }
}

/** The unit with the rest of a quotation that goes on before or after it, so that the tag is in reach. */
function frameOf({ text, language }: Text, unit: Span): Span {
  const paragraph = paragraphAt(text, unit.start)
  const open = quotationsIn(text, paragraph).find(
    ({ start, end }) => start < unit.end && end > unit.start && (start < unit.start || end > unit.end),
  )
  if (!open) return unit
  const touched = splitSentences(text, paragraph, language).filter(
    ({ start, end }) => start < open.end && end > open.start,
  )
  return {
    start: Math.min(unit.start, ...touched.map(({ start }) => start)),
    end: Math.max(unit.end, ...touched.map(({ end }) => end)),
  }
}

function ownWords(text: string, frame: Span): string {
  return maskQuotations(text.slice(frame.start, frame.end))
}

/** Whether a unit is somebody's sentence: mostly quoted, or with a quotation that begins it or follows a colon. */
function isDirectSpeech({ text }: Text, unit: Span): boolean {
  const quotations = quotationsIn(text, paragraphAt(text, unit.start)).filter(
    ({ start, end }) => start < unit.end && end > unit.start,
  )
  const first = quotations[0]
  if (first?.start === unit.start && quotations.length === 1 && isTitle(text, first)) return false
  const quoted = quotations.reduce(
    (sum, { start, end }) => sum + Math.min(end, unit.end) - Math.max(start, unit.start),
    0,
  )
  if (quoted >= (unit.end - unit.start) / 2) return true
  return quotations.some(({ start, end }) => {
    const isSentence = text.slice(start, end).split(/\s+/).length > 3
    return isSentence && (start === unit.start || /:\s*$/.test(text.slice(unit.start, start)))
  })
}

/** "„Der Herr der Ringe“ läuft im Kino": a sentence goes on behind a name in quotation marks. */
function isTitle(text: string, { start, end }: Span): boolean {
  const inner = text.slice(start, end - 1)
  const after = /^[ \t]+(\p{Ll}+)/u.exec(text.slice(end, end + 40))?.[1]
  return after !== undefined && !/[.!?…,;:]/u.test(inner) && !new RegExp(`^${SPEECH_VERB}$`, 'u').test(after)
}

function quotationsIn(text: string, paragraph: Span): Span[] {
  return findQuotations(text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
    start: start + paragraph.start,
    end: end + paragraph.start,
  }))
}

function outside(frame: Span, unit: Span): Span[] {
  const spans = [
    { start: frame.start, end: unit.start },
    { start: unit.end, end: frame.end },
  ]
  return spans.filter(({ start, end }) => end - start > 1)
}

function paragraphAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset)
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end }
}
