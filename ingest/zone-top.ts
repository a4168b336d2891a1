import { SIGNED } from './bylines.ts'
import type { Label, Labels } from './line-rules.ts'
import { type Line, looksLikeHeadline, wordCount } from './lines.ts'

export const TOP: Label = { zone: 'boilerplate', rule: 'page-top' }
/** Below a kicker comes the title; this many words can be no kicker. */
export const FEWEST_TITLE_WORDS = 4
const MAX_LINES = 12
const MAX_LENGTH = 200

/** A sentence above the title, when title and byline or date follow: a notice of the page, whatever it says. */
export function markAboveTitle(lines: Line[], labels: Labels): void {
  const isTitle = (i: number) =>
    !labels[i] &&
    looksLikeHeadline(lines[i]?.text ?? '') &&
    wordCount(lines[i]?.text ?? '') >= FEWEST_TITLE_WORDS
  const signed = labels.findIndex((label, i) => i > 0 && SIGNED.has(label?.rule ?? ''))
  const title = lines.findIndex((_, i) => i < signed && isTitle(i))
  if (title < 0 || title > MAX_LINES) return
  for (let i = 0; i < title; i++) {
    const line = lines[i]?.text ?? ''
    if (!labels[i] && !looksLikeHeadline(line) && line.length <= MAX_LENGTH) labels[i] = TOP
  }
}
