import type { Span } from '../core/article.ts'
import { endsInQuotation } from './quotations.ts'

/** A quote shown to a reader stays this short unless a single sentence is longer. */
export const MAX_UNIT = 400

const ABBREVIATIONS = new Set(
  (
    'z.b d.h u.a o.ä u.ä s.o s.u i.d.r z.t m.e e.g i.e a.m p.m u.s ' +
    'dr prof hr fr dipl ing mag bzw ca evtl ggf inkl max min mio mrd nr art abs bsp st str tel vgl usw etc zzt ' +
    'sog bspw lt jr sr mr mrs ms vs gen col lt sgt gov sen rep rev hon jan feb mär apr jun jul aug sep sept okt ' +
    'oct nov dez dec no vol fig op ed approx dept est inc ltd co corp amerikan russ chin dt engl franz geb gest'
  ).split(' '),
)

/** After these comes what they belong to, even if it looks like the start of a sentence: "z. B. Die Welt". */
const NEVER_LAST = new Set('z.b d.h dr prof hr fr mr mrs ms vgl nr lt ca bzw sog e.g i.e vs'.split(' '))

/** Abbreviations only before a number: "No. 5", but "He said no. Then …". */
const BEFORE_NUMBER = new Set('no fig vol op art abs'.split(' '))

/** After "3." these begin a new sentence; any other word is counted by the number ("3. Quartal", "12. Februar"). */
const SENTENCE_STARTERS = new Set(
  (
    'der die das den dem des ein eine einer einem einen er sie es ihr ihm ihn wir ich und oder aber doch denn ' +
    'auch so da dann dort hier nach vor bei mit von zu zum zur im in am an auf aus für über unter seit bis wer was wie ' +
    'wo wann warum nicht nur noch schon jedoch dabei damit dafür darauf diese dieser dieses seine seiner sein seinem ' +
    'wenn während weil als ob alle viele danach zuvor später zudem außerdem allerdings deshalb daher dazu darin laut ' +
    'inzwischen unterdessen bereits heute jetzt nun kein keine man mehr sonst dass ' +
    'the a an he she it they we you i but and or in on at for from with this that these those then there his her ' +
    'their our my not when while after before if as what who how why where also since now by to'
  ).split(' '),
)

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}

/**
 * The readable units of a stretch of text, as spans in the whole text: sentences by Unicode's rules, put together
 * again where those rules split an abbreviation, an ordinal, an initial, or a quotation that is still open (as
 * long as the unit stays within {@link MAX_UNIT}). White space and list markers around a unit are left out.
 */
export function splitSentences(text: string, within: Span, language: string): Span[] {
  const units: Span[] = []
  for (const line of linesOf(text, within)) {
    if (!HAS_WORDS.test(text.slice(line.start, line.end))) continue
    const segments = [...segmenterFor(language).segment(text.slice(line.start, line.end))]
    const parts: Span[] = []
    for (const { segment, index } of segments) {
      const part = { start: line.start + index, end: line.start + index + segment.length }
      const last = parts.at(-1)
      if (last && belongsTogether(text, last, part)) last.end = part.end
      else parts.push(part)
    }
    for (const part of parts) {
      const unit = trimmed(text, part)
      if (unit) units.push(unit)
    }
  }
  return units
}

function linesOf(text: string, within: Span): Span[] {
  const lines: Span[] = []
  let start = within.start
  for (let at = within.start; at < within.end; at++) {
    if (text[at] !== '\n') continue
    lines.push({ start, end: at })
    start = at + 1
  }
  lines.push({ start, end: within.end })
  return lines
}

function belongsTogether(text: string, left: Span, right: Span): boolean {
  const before = text.slice(left.start, left.end).trimEnd()
  const after = text.slice(right.start, right.end).trimStart()
  if (/^[\p{Ll},;:)–-]/u.test(after)) return true
  if (endsInside(before, after)) return true
  return right.end - left.start <= MAX_UNIT && endsInQuotation(before)
}

/** Whether the full stop at the end belongs to an abbreviation, an initial or an ordinal. */
function endsInside(before: string, after: string): boolean {
  const word = /([\p{L}\p{N}][\p{L}\p{N}.]*)\.$/u.exec(before.slice(-40))?.[1]
  if (word === undefined) return false
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase()
  const startsSentence = next !== undefined && SENTENCE_STARTERS.has(next)
  // "im 3. Quartal", but "mit 3:2." and "auf Platz 4."
  if (/^\d{1,3}$/.test(word)) return next !== undefined && !startsSentence && !COUNTS.test(before.slice(-40))
  // "Benedikt XVI. reiste", "Karl IX. (Schweden)"
  if (/^[IVXLC]{2,}$/.test(word)) return next === undefined ? /^[(\d]/.test(after) : !startsSentence
  if (/^\p{Lu}$/u.test(word)) return isInitial(before, word, after, next)
  const lower = word.toLowerCase()
  if (NEVER_LAST.has(lower)) return true
  if (BEFORE_NUMBER.has(lower)) return /^\d/.test(after)
  const isAbbreviation = ABBREVIATIONS.has(lower) || /^(?:\p{L}\.)*\p{L}$/u.test(lower)
  return isAbbreviation && !startsSentence
}

/** A score or a rank at the end of a sentence. */
const COUNTS = /(?:\d[:/–-]|(?<!\p{L})(?:Platz|Rang|Kapitel|Nummer|Nr\.|Artikel|Paragraf|Seite)\s)\d{1,3}\.$/u

/** "J. Muster", "z. B." and "S. 5" go on; "schrieb er auf X. Dann" does not: there the letter follows a small word. */
function isInitial(before: string, letter: string, after: string, next: string | undefined): boolean {
  const previous = /(\S+)\s+\p{Lu}\.$/u.exec(before)?.[1]
  if (previous !== undefined && /^[(\p{Ll}]\p{Ll}?\.$/u.test(previous)) return true
  if (next === undefined) return letter === 'S' && /^\d/.test(after)
  return !SENTENCE_STARTERS.has(next) && (previous === undefined || !/^\p{Ll}/u.test(previous))
}

const HAS_WORDS = /[\p{L}\p{N}]/u
const BULLET = /^[-–—•*·▪►][^\S\n]+/
/** A number begins a list item, but not in "12. Februar" or "1. FC Köln" at the start of a line. */
const ITEM_NUMBER =
  /^\d{1,2}[.)][^\S\n]+(?!FC|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jahr|Welt|Quartal|Halb|Bundes|Liga|Platz|Runde|Spieltag|Tag)\p{Ll}*)/u

function trimmed(text: string, part: Span): Span | undefined {
  let { start, end } = part
  const skipBlanks = () => {
    while (start < end && /\s/.test(text[start] as string)) start++
  }
  skipBlanks()
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  start += markerLength(text, { start, end })
  skipBlanks()
  return HAS_WORDS.test(text.slice(start, end)) ? { start, end } : undefined
}

/** The length of the list marker at this place; a number is one only at the start of a line. */
function markerLength(text: string, { start, end }: Span): number {
  const words = text.slice(start, Math.min(end, start + 24))
  const bullet = BULLET.exec(words)
  if (bullet) return bullet[0].length
  const beginsLine = /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 40), start))
  return beginsLine ? (ITEM_NUMBER.exec(words)?.[0].length ?? 0) : 0
}

/** Whether the line that holds this place is an item of a list. */
export function isListItem(text: string, at: number): boolean {
  const lineStart = lineStartAt(text, at)
  const indent = /^[^\S\n]*/.exec(text.slice(lineStart, lineStart + 100))?.[0].length ?? 0
  const start = lineStart + indent
  return markerLength(text, { start, end: Math.min(text.length, start + 24) }) > 0
}

/** Where the line that holds this place begins; a line break ends the line before it. */
export function lineStartAt(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}
