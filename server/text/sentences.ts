import type { Span } from '../core/article.ts'

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

/** After "3." these begin a new sentence; any other word is counted by the number ("3. Quartal", "12. Februar"). */
const SENTENCE_STARTERS = new Set(
  (
    'der die das den dem des ein eine einer einem einen er sie es ihr ihm ihn wir ich und oder aber doch denn ' +
    'auch so da dann dort hier nach vor bei mit von zu zum zur im in am an auf aus für über unter seit bis wer was wie ' +
    'wo wann warum nicht nur noch schon jedoch dabei damit dafür darauf diese dieser dieses seine seiner sein seinem ' +
    'wenn während weil als ob alle viele the a an he she it they we you i but and or in on at for from with this that'
  ).split(' '),
)

const OPENING = '„“‟«»‚‘"'
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
  return quotationIsOpen(before) && right.end - left.start <= MAX_UNIT
}

/** Whether the full stop at the end belongs to an abbreviation, an initial or an ordinal. */
function endsInside(before: string, after: string): boolean {
  const word = /([\p{L}\p{N}][\p{L}\p{N}.]*)\.$/u.exec(before.slice(-40))?.[1]
  if (word === undefined) return false
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase()
  if (/^\d{1,3}$/.test(word)) return next !== undefined && !SENTENCE_STARTERS.has(next)
  if (/^\p{Lu}$/u.test(word)) return isInitial(before, next)
  const lower = word.toLowerCase()
  if (lower.includes('.')) return ABBREVIATIONS.has(lower) || /^(\p{L}\.)+\p{L}$/u.test(lower)
  return ABBREVIATIONS.has(lower)
}

/** "J. Vance" goes on; "schrieb er auf X. Dann" does not: there the letter follows a small word. */
function isInitial(before: string, next: string | undefined): boolean {
  if (next === undefined || SENTENCE_STARTERS.has(next)) return false
  const previous = /(\S+)\s+\p{Lu}\.$/u.exec(before)?.[1]
  return previous === undefined || !/^\p{Ll}/u.test(previous)
}

function quotationIsOpen(unit: string): boolean {
  let open = 0
  for (let at = 0; at < unit.length; at++) {
    const sign = unit[at] as string
    if (!OPENING.includes(sign) && sign !== '”') continue
    const opens = sign === '„' || (sign !== '”' && !/[\p{L}\p{N}.,!?…)]/u.test(unit[at - 1] ?? ' '))
    // inner quotations and apostrophes do not keep a unit open
    if (sign === '‚' || sign === '‘') continue
    open = opens ? 1 : 0
  }
  return open === 1
}

const LIST_MARKER = /^(?:[-–—•*·▪►]|\d{1,2}[.)])\s+/

function trimmed(text: string, part: Span): Span | undefined {
  let { start, end } = part
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  start += LIST_MARKER.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined
}

/** Whether the line that holds this place is an item of a list. */
export function isListItem(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  return LIST_MARKER.test(text.slice(lineStart, lineStart + 12).trimStart())
}
