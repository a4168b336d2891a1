import type { ZoneSpan } from '../../server/core/article.ts'
import { DATE_PREFIX } from '../lines/dates.ts'
import { type Label, type Labels, labelLines } from '../lines/line-rules.ts'
import { contentLines, type Line } from '../lines/lines.ts'
import { markBoxes } from './boxes.ts'
import { markBylines } from './bylines.ts'
import { markCaptions, markNamedCredits } from './captions.ts'
import { markFoot } from './foot.ts'
import { markGallery } from './gallery.ts'
import { markHead } from './head.ts'
import { markIndex } from './page-index.ts'
import { markReaders } from './readers.ts'
import { markTail } from './tail.ts'
import { markTeasers } from './teasers.ts'
import { markUnderHeadings } from './under-headings.ts'
import { unwrapped } from './wrapped.ts'

const BODY: Label = { zone: 'body', rule: 'paragraph' }

/** What each stretch of an article's text is. The spans cover the text in order, without gap or overlap. */
export function findZones(text: string): ZoneSpan[] {
  if (text === '') return []
  const lines = articleLines(text)
  const labels = labelLines(lines)
  markNamedCredits(lines, labels)
  markBylines(lines, labels)
  markCaptions(lines, labels)
  markGallery(lines, labels)
  markHead(lines, labels)
  markIndex(lines, labels)
  markTeasers(lines, labels)
  markUnderHeadings(lines, labels)
  markBoxes(lines, labels)
  const before = [...labels]
  markReaders(lines, labels)
  markFoot(lines, labels, before)
  markTail(lines, labels)
  return toSpans(text, lines, labels)
}

/** The lines that are not blank; a date before the first sentence is a line of its own. */
function articleLines(text: string): Line[] {
  const prefix = DATE_PREFIX.exec(text.slice(0, 100))?.[0]
  if (prefix === undefined) return unwrapped(contentLines(text))
  return [...contentLines(text, 0, prefix.length), ...contentLines(text, prefix.length)]
}

function toSpans(text: string, lines: Line[], labels: Labels): ZoneSpan[] {
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
