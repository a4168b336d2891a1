import type { Labels } from '../lines/line-rules.ts'
import { type Line, wordCount } from '../lines/lines.ts'
import { stampOf } from '../lines/stamps.ts'
import { opensNamedThread } from './named-threads.ts'
import { opensLetters } from './signed-letters.ts'
import { type Stretch, soundsLikeReaders, stretchFrom } from './stretches.ts'
import { isAnswered, isHeaderAt } from './threads.ts'

const MAX_COMMENT = 160
/** How far below a heading, or another time, a comment is dated. */
const MAX_TO_STAMP = 8
/** Links may stand between a heading and what it is over. */
const MAX_LINKS = 2
/** What readers wrote, as a share of the article, where nothing but a heading and its place tells. */
const MAX_READERS = 0.8
/** „Endlich!“ – Erika M., Musterstadt. */
const SIGNED_QUOTE = /^[„“"»].{3,400}[“”"«]\s?[–—-]\s?\p{L}[^.!?]{1,40}\.?(?:, [^.!?]{2,30})?$/u

/** Whether readers follow a heading; where the article has ended above one that names them, what is short and last is theirs. */
export function opensReaders(
  lines: Line[],
  labels: Labels,
  from: number,
  article: Stretch,
  isBelow: boolean,
  isNamed = true,
): boolean {
  const first = labels.findIndex((label, k) => k >= from && label === undefined)
  const i = first < 0 || first > from + MAX_LINKS ? from : first
  if (isHeaderAt(lines, i) || isAnswered(lines, labels, i) || isSignedQuote(lines, i)) return true
  // "Zuschauer: 640" is a figure, among dates of matches.
  const isFigure = /:\s*\d[\d.,]*$/.test(lines[from - 1]?.text ?? '')
  if (!isFigure && isStamped(lines, labels, i)) return true
  if (isBelow && opensLetters(lines, labels, i)) return true
  if (opensNamedThread(lines, labels, i, isBelow ? 'below' : 'headed')) return true
  const below = stretchFrom(lines, labels, i)
  if (soundsLikeReaders(below, article, 0.5)) return true
  if (below.quoting > 0 || below.lines < 2) return false
  const isShort = below.length <= MAX_COMMENT * below.lines || below.end === 'reply-form'
  return isNamed && isBelow && isShort && !isLeft(MAX_READERS * article.length, lines, labels, i)
}

/** Two times and more, each alone in its line, with words between them: under names, or below what was said. */
function isStamped(lines: Line[], labels: Labels, from: number): boolean {
  const stamps: number[] = []
  let said = from
  for (let i = from; i < Math.min(lines.length, said + MAX_TO_STAMP); i++) {
    const text = lines[i]?.text ?? ''
    if (stampOf(text) === undefined) continue
    if (i > from && wordCount(lines[i - 1]?.text ?? '') + wordCount(lines[i - 2]?.text ?? '') > 1)
      stamps.push(i)
    said = i
  }
  return stamps.length >= 2 && stamps.some((i) => i > 0 && labels[i - 1] === undefined)
}

function isSignedQuote(lines: Line[], i: number): boolean {
  return [lines[i], lines[i + 1]].every((line) => SIGNED_QUOTE.test(line?.text ?? ''))
}

/** Whether more text is left than that. */
function isLeft(length: number, lines: Line[], labels: Labels, from: number): boolean {
  let left = 0
  for (let i = from; i < lines.length && left < length; i++)
    if (!labels[i]) left += lines[i]?.text.length ?? 0
  return left >= length
}
