import type { ZoneSpan } from '../server/core/article.ts'
import { DATE_PREFIX } from './dates.ts'
import { type Label, labelLines } from './line-rules.ts'
import { contentLines, isProse, type Line, lastMark, looksLikeHeadline } from './lines.ts'
import { markReaders } from './readers.ts'
import { markTeasers } from './teasers.ts'

const BODY: Label = { zone: 'body', rule: 'paragraph' }

/** What each stretch of an article's text is. The spans cover the text in order, without gap or overlap. */
export function findZones(text: string): ZoneSpan[] {
  if (text === '') return []
  const lines = articleLines(text)
  const labels = labelLines(lines)
  markHeadline(lines, labels)
  markTeasers(lines, labels)
  markReaders(lines, labels)
  return toSpans(text, lines, labels)
}

/** The lines that are not blank; a date before the first sentence is a line of its own. */
function articleLines(text: string): Line[] {
  const prefix = DATE_PREFIX.exec(text.slice(0, 100))?.[0]
  if (prefix === undefined) return contentLines(text)
  return [...contentLines(text, 0, prefix.length), ...contentLines(text, prefix.length)]
}

const MAX_HEADLINE_LINES = 3
const MAX_KICKER_WORDS = 3

/** The headline is the first line, with a kicker or a second deck, when running text follows it. */
function markHeadline(lines: Line[], labels: (Label | undefined)[]): void {
  const run: number[] = []
  let i = 0
  for (; i < lines.length; i++) {
    // Above the text, "Kommentar" says what kind of article follows.
    if (labels[i]?.rule === 'maybe-comments-marker') labels[i] = undefined
    if (labels[i]) continue
    if (!looksLikeHeadline(lines[i]?.text ?? '') || (hasTitle(run, lines) && isQuestionOrCry(lines[i]))) break
    run.push(i)
  }
  if (!lines.slice(i).some((line, k) => !labels[i + k] && isProse(line.text))) return
  // A long run of short lines is a list; only its first line can be the headline.
  const deck = run.length <= MAX_HEADLINE_LINES ? run : run.slice(0, 1)
  for (const index of deck) labels[index] = { zone: 'headline', rule: 'headline' }
}

/** Whether a line of the run is more than a kicker: what ends in "?" or "!" after it is the text. */
function hasTitle(run: number[], lines: Line[]): boolean {
  return run.some((index) => (lines[index]?.text ?? '').split(' ').length > MAX_KICKER_WORDS)
}

function isQuestionOrCry(line: Line | undefined): boolean {
  return line !== undefined && '?!'.includes(lastMark(line.text))
}

function toSpans(text: string, lines: Line[], labels: (Label | undefined)[]): ZoneSpan[] {
  const spans: ZoneSpan[] = []
  lines.forEach((line, i) => {
    const { zone, rule } = labels[i] ?? BODY
    const last = spans.at(-1)
    if (last?.zone === zone && last.rule === rule) return
    const start = last ? line.start : 0
    if (last) last.end = start
    spans.push({ zone, rule, start, end: text.length })
  })
  return spans.length > 0 ? spans : [{ zone: 'boilerplate', rule: 'blank', start: 0, end: text.length }]
}
