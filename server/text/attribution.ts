import type { Attribution } from '../core/answer.ts'
import { overlap, type Span } from '../core/article.ts'
import { maskQuotations } from './quotations.ts'
import { isListItem, lineStartAt, splitSentences } from './sentences.ts'
import { canBePronoun, onlyPersonWithRole, type Person, personAfter, resolvePerson } from './speakers.ts'
import { leadInSource, refersBack, sourceIn } from './speech-sources.ts'
import { isSpeechVerb } from './speech-verbs.ts'
import { CONDITIONAL, canName, goesBack, hasReportingMood, isHearsay } from './speech-words.ts'
import { frameOf, paragraphAt, previousUnit, quotationsIn, type Text } from './surroundings.ts'

/** The kind of attribution with the place of what names the speaker, where that is outside the quoted unit. */
export interface Attributed {
  attribution: Attribution
  context: Span[]
}

/** So many units without a speaker may stand between a pronoun or a subjunctive and the one it belongs to. */
const REACH = 2
/** A name further from the start of a sentence may be the object's. */
const BEGINNING = 40
/** A quotation with more own words around it than this is no mere continuation of what somebody said before. */
const GOES_ON = 3

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
    const before = source.person || source.unnamed ? undefined : previousSpeaker(article, frame, REACH)
    const fits = before && canBePronoun(text, source.pronoun ?? '', before)
    return attributed(kind, source.person ?? (fits ? before : undefined), source.via, outside(frame, unit))
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
    const [, announced] = /^([^:]+):\s/.exec(own) ?? []
    const before = announced !== undefined && namesSomebody(announced)
    const person = before ? subjectIn(announced) : previousSpeaker(article, frame, REACH)
    return attributed('reported', person, undefined, [])
  }
  if (CONDITIONAL.test(own) || isHearsay(own) || goesBack(own)) {
    const person = reportedBefore(article, frame)
    if (person) return attributed('reported', person, undefined, [])
  }
  const confirmed = confirmedBehind(article, frame)
  if (confirmed) return attributed('reported', confirmed.person, undefined, [confirmed.span])
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
  if (topic || reach <= 1 || namesSomebody(own)) return topic
  return previousSpeaker(article, frame, reach - 1)
}

/** The speaker of the sentence right before in the paragraph, when that one reports: "würde" goes on with it. */
function reportedBefore(article: Text, unit: Span): Person | undefined {
  const before = previousUnit(article, unit)
  if (!before || before.start < lineStartAt(article.text, unit.start)) return undefined
  const { attribution } = attribute(article, before)
  if (attribution.kind !== 'reported' || attribution.speaker === undefined) return undefined
  return { name: attribution.speaker, ...(attribution.via && { via: attribution.via }) }
}

/** "Die Brücke ist zu. Das teilte die Polizei mit.": the next sentence says whose words this one is. */
function confirmedBehind({ text, language }: Text, unit: Span): { person: Person; span: Span } | undefined {
  const paragraph = paragraphAt(text, unit.start)
  if (!/^\s*["“]?\s*(?:Das|Dies|So)\s\p{Ll}/u.test(text.slice(unit.end, paragraph.end))) return undefined
  const [span] = splitSentences(text, { start: unit.end, end: paragraph.end }, language)
  if (!span) return undefined
  const person = refersBack(text, ownWords(text, span))
  return person && { person, span }
}

/** "Der Richter Karl Muster verteidigte das: Es sei …": who begins what stands before a colon, by name. */
function subjectIn(announced: string): Person | undefined {
  const person = personAfter(announced, 0)
  return person?.name.includes(' ') && announced.indexOf(person.name) < BEGINNING ? person : undefined
}

/** Whether two capitalised words stand together, as in a name: in doubt somebody else was named in between. */
function namesSomebody(own: string): boolean {
  const pairs = own.matchAll(/(?<![\p{L}-])(\p{Lu}[\p{L}-]+) (?=(\p{Lu}[\p{L}-]+))/gu)
  return [...pairs].some(([, first = '', second = '']) => canName(first) && canName(second))
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
  const person = leadInSource(text, words)
  return person && { person, span }
}

function ownWords(text: string, frame: Span): string {
  return maskQuotations(text.slice(frame.start, frame.end))
}

/** Whether a unit is somebody's sentence: mostly quoted, or with a quotation that begins it or follows a colon. */
function isDirectSpeech({ text }: Text, unit: Span): boolean {
  const quotations = quotationsIn(text, paragraphAt(text, unit.start)).filter((one) => overlap(one, unit))
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
  return after !== undefined && !/[.!?…,;:]/u.test(inner) && !isSpeechVerb(after)
}

function outside(frame: Span, unit: Span): Span[] {
  const spans = [
    { start: frame.start, end: unit.start },
    { start: unit.end, end: frame.end },
  ]
  return spans.filter(({ start, end }) => end - start > 1)
}
