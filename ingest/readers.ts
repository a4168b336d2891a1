import { isCommentHeader, readerTone } from './comment-words.ts'
import type { Label } from './line-rules.ts'
import type { Line } from './lines.ts'

type Labels = (Label | undefined)[]

/** Lines that stand below an article. Two together show its end; one alone may stand in its middle. */
const FOOTER = new Set(
  'support follow newsletter furniture teaser-list related copyright first-published tags'.split(' '),
)
/** Lines that may be the last of an article. */
const END_MARKS = new Set([...FOOTER, 'initials', 'source', 'notice'])
const MARKERS = new Set(['comments-marker', 'maybe-comments-marker', 'reply-form'])
/** What stays boilerplate among comments. */
const PAGE_PARTS = new Set([...MARKERS, 'teaser-list', 'related', 'copyright', 'furniture'])
const AFTER_FORM: Label = { zone: 'boilerplate', rule: 'after-reply-form' }

/** How much a stretch of lines sounds like readers: `tone` is the sum over its lines. */
interface Stretch {
  lines: number
  length: number
  tone: number
}

/**
 * Marks what readers wrote, and the form below it. Comments start at a marker ("Kommentare"), at the head of a
 * thread ("Max sagt:") or, without either, after the article's footer when what follows sounds like readers.
 */
export function markReaders(lines: Line[], labels: Labels): void {
  const article: Stretch = { lines: 0, length: 0, tone: 0 }
  let closing: string[] = []
  let part: Label | undefined

  lines.forEach((line, i) => {
    if (article.lines > 0) part = partAt(lines, labels, i, article, closing, part)
    const rule = labels[i]?.rule ?? ''
    if (part === AFTER_FORM) {
      if (labels[i]?.zone !== 'boilerplate') labels[i] = part
    } else if (part) {
      if (!PAGE_PARTS.has(rule)) labels[i] = part
    } else {
      if (rule === 'maybe-comments-marker') labels[i] = undefined
      if (labels[i]) closing.push(rule)
      else {
        add(article, line)
        closing = []
      }
    }
  })
}

/** The part of the page that line `i` opens, or else the one it continues. */
function partAt(
  lines: Line[],
  labels: Labels,
  i: number,
  article: Stretch,
  closing: string[],
  part: Label | undefined,
): Label | undefined {
  const rule = labels[i]?.rule
  if (rule === 'reply-form') return AFTER_FORM
  if (rule === 'comments-marker' && !isButton(lines, labels, i, article)) return comments('after-marker')
  if (
    rule === 'maybe-comments-marker' &&
    soundsLikeReaders(stretchFrom(lines, labels, i + 1), article, 0.5)
  ) {
    return comments('after-marker')
  }
  if (part || rule !== undefined) return part
  if (isCommentHeader(lines[i]?.text ?? '', lines[i + 1]?.text ?? '')) return comments('thread')
  const footer = closing.filter((one) => END_MARKS.has(one))
  if (footer.length === 0) return undefined
  return closesArticle(footer, stretchFrom(lines, labels, i), article) ? comments('after-footer') : undefined
}

function comments(rule: string): Label {
  return { zone: 'comment', rule }
}

/** The more kinds of footer line stand together, the less the lines below must sound like readers. */
function closesArticle(marks: string[], below: Stretch, article: Stretch): boolean {
  const footer = marks.filter((mark) => FOOTER.has(mark))
  // Share buttons and advertisements stand anywhere.
  const kinds = new Set(footer.filter((mark) => mark !== 'furniture'))
  if (kinds.size >= 3) return below.length < article.length || soundsLikeReaders(below, article, 0.2)
  return soundsLikeReaders(below, article, footer.length >= 2 ? 0.3 : 0.8)
}

/** A column or an interview says "ich" too: what follows must sound it twice as much as the article did. */
function soundsLikeReaders(below: Stretch, article: Stretch, fewest: number): boolean {
  const tone = below.tone / below.lines
  return below.tone >= 2 && tone >= fewest && tone >= (2 * article.tone) / article.lines
}

/** Whether "Kommentare" is a button of the share bar under the first paragraph, with most of the article below it. */
function isButton(lines: Line[], labels: Labels, i: number, article: Stretch): boolean {
  const inShareBar = [labels[i - 1], labels[i + 1]].some((label) => label?.rule === 'furniture')
  if (!inShareBar || article.lines > 1) return false
  const below = stretchFrom(lines, labels, i + 1)
  return below.length > article.length && !soundsLikeReaders(below, article, 0.3)
}

/** The running text from `from` to the next end mark or marker. */
function stretchFrom(lines: Line[], labels: Labels, from: number): Stretch {
  const stretch: Stretch = { lines: 0, length: 0, tone: 0 }
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    const rule = labels[i]?.rule ?? ''
    if (!line || END_MARKS.has(rule) || MARKERS.has(rule)) break
    if (!labels[i]) add(stretch, line)
  }
  return stretch
}

function add(stretch: Stretch, line: Line): void {
  stretch.lines++
  stretch.length += line.text.length
  stretch.tone += readerTone(line.text)
}
