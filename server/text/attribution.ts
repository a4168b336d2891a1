import type { Attribution } from '../core/answer.ts'
import type { Article, Span } from '../core/article.ts'
import { findQuotations, maskQuotations } from './quotations.ts'
import { isListItem, splitSentences } from './sentences.ts'
import {
  nounPhraseAfter,
  nounPhraseBefore,
  onlyPersonWithRole,
  type Person,
  resolvePerson,
} from './speakers.ts'
import { CONDITIONAL, isRole, REPORTING_MOOD, SPEECH_NOUN, SPEECH_VERB } from './speech-words.ts'

/** The kind of attribution with the place of what names the speaker, where that is outside the quoted unit. */
export interface Attributed {
  attribution: Attribution
  context: Span[]
}

const CONTENT_CLAUSE =
  /[,:]\s+(?:dass|daß|ob|wie|was|wer|warum|wann|that|whether|how|why)(?!\p{L})|:\s|,\s+\p{Ll}+\s+\p{Ll}+/u
const PRONOUN_AFTER = /^\s+(?:er|sie|he|she)(?!\p{L})/u
const PRONOUN_BEFORE = /(?:^|\s)(?:er|sie|he|she)\s+$/iu
/** So many units without a speaker may stand between a pronoun or a subjunctive and the one it belongs to. */
const REACH = 2

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

  if (source && (direct || source.reports || REPORTING_MOOD.test(own))) {
    const person = source.person ?? previousSpeaker(article, frame, REACH)
    return attributed(kind, person, source.via, outside(frame, unit))
  }
  const leadIn = leadInOf(article, unit)
  if (leadIn) return attributed('reported', leadIn.person, undefined, [leadIn.span])
  if (direct) {
    const person = onlyPersonWithRole(own) ?? previousSpeaker(article, frame, REACH)
    const before = /\p{L}/u.test(own) ? undefined : previousUnit(article, frame)
    return attributed('quote', person, undefined, before && person ? [before] : outside(frame, unit))
  }
  if (REPORTING_MOOD.test(own) || (quoting && CONDITIONAL.test(own))) {
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
  /** Whether the sentence is built to report: a tag, or a clause that says what was said. */
  reports: boolean
}

/** What in a sentence's own words names the source. */
function sourceIn(text: string, own: string, quoting: boolean): Source | undefined {
  const through = /(?<!\p{L})(?:[Ll]aut|[Nn]ach Angaben (?:von|des|der)|[Aa]ccording to)\s+/u.exec(own)
  const according = through && nounPhraseAfter(own, through.index + through[0].length)
  const house = /(?<!\p{L})[Aa]us\s+(?=.{1,60}\shieß\s+es)/u.exec(own)
  const housed = house && nounPhraseAfter(own, house.index + house[0].length)
  if (housed) return { person: housed, reports: true }
  const verbal = verbalSource(own, quoting)
  if (verbal) return according ? { ...verbal, via: according.name } : verbal
  if (according) return { person: according, reports: true }
  const so = /(?:^|,)\s+so\s+(?:die Einschätzung (?:des|der|von)\s+)?/u.exec(own)
  const tagged = so && nounPhraseAfter(own, so.index + so[0].length)
  if (tagged) return { person: tagged, reports: true }
  const zufolge = /\s+zufolge(?!\p{L})/u.exec(own)
  const before = zufolge && nounPhraseBefore(own, zufolge.index)
  if (before) return { person: before, reports: true }
  return headlineSource(text, own)
}

/** "Rutte: NATO und Trump auf einer Seite"; but "Fußball: Bayern siegt" names a topic, not a person. */
function headlineSource(text: string, own: string): Source | undefined {
  const name = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?): /u.exec(own)?.[1]
  if (name === undefined || own.length > 120) return undefined
  const isPerson = isRole(name) || resolvePerson(text, { name }) !== name
  return isPerson ? { person: { name }, reports: true } : undefined
}

function verbalSource(own: string, quoting: boolean): Source | undefined {
  for (const verb of own.matchAll(new RegExp(`(?<!\\p{L})${SPEECH_VERB}(?!\\p{L})`, 'gu'))) {
    const left = own.slice(0, verb.index)
    const right = own.slice(verb.index + verb[0].length)
    // a tag: its verb follows the quotation or a comma, and the speaker follows the verb
    const inverted = /(?:[,.!?]\s*|^\s*|\s{2,})$/u.test(left)
    const reports = inverted || quoting || CONTENT_CLAUSE.test(right)
    if (PRONOUN_AFTER.test(right) || PRONOUN_BEFORE.test(left)) return { reports }
    const after = nounPhraseAfter(own, verb.index + verb[0].length)
    const before = nounPhraseBefore(own, verb.index)
    const person = inverted ? (after ?? before) : (before ?? after)
    if (person) return { person, reports }
  }
  return undefined
}

/** The speaker of the sentences before, to whom a pronoun or a subjunctive goes back. */
function previousSpeaker(article: Text, unit: Span, reach: number): Person | undefined {
  const before = previousUnit(article, unit)
  if (!before) return undefined
  const frame = frameOf(article, before)
  const own = ownWords(article.text, frame)
  const source = sourceIn(article.text, own, own !== article.text.slice(frame.start, frame.end))
  if (source?.person) return { ...source.person, ...(source.via && { via: source.via }) }
  const leadsOn = source !== undefined || !/\p{L}/u.test(own) || REPORTING_MOOD.test(own)
  if (leadsOn) return previousSpeaker(article, frame, reach)
  return onlyPersonWithRole(own) ?? (reach > 1 ? previousSpeaker(article, frame, reach - 1) : undefined)
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
