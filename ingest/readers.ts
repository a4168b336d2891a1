import { isCommentHeader, isCommentLine, isThreadHeader } from './comment-words.ts'
import { type Label, type Labels, page } from './line-rules.ts'
import type { Line } from './lines.ts'
import { addressesReader, pageThings, pageVoice } from './page-voice.ts'
import {
  addTo,
  closesArticle,
  END_MARKS,
  emptyStretch,
  isPageNote,
  MARKERS,
  type Stretch,
  soundsLikeReaders,
  stretchFrom,
} from './stretches.ts'
import { isAnswered, isHeaderAt, isNoComment, opensComment, pair } from './threads.ts'

/** What stays boilerplate among comments. */
const PAGE_PARTS = new Set([
  ...MARKERS,
  ...'teaser-list related copyright furniture menu notice more-link tags about legal contact'.split(' '),
])
/** After these, no more comments come unless one has a header. */
const END_OF_THREAD = new Set('teaser-list copyright menu tags about legal contact'.split(' '))
const STRONG_VOICE = 6
const FEWEST_THINGS = 3
/** What signs an article at its top signs it no more below. */
const TOP_SIGNS = new Set('credits byline writer metadata'.split(' '))
const MAX_TOP_LINES = 2
const MAX_NOTE = 160
const MAX_INTRO_LINES = 8

/**
 * Marks what readers wrote, and the form below it. Comments start at a marker ("Kommentare"), at the head of a
 * thread ("Max sagt:") or, without either, after the article's footer when what follows sounds like readers.
 */
export function markReaders(lines: Line[], labels: Labels): void {
  const article = emptyStretch()
  let closing: string[] = []
  let notes: number[] = []
  let part: Label | undefined

  lines.forEach((line, i) => {
    if (article.lines > 0) part = partAt(lines, labels, i, article, closing, part)
    const rule = labels[i]?.rule ?? ''
    if (part?.zone === 'boilerplate') {
      if (labels[i]?.zone !== 'boilerplate') labels[i] = part
    } else if (part) {
      if (isNoComment(lines, labels, i)) part = page('after-comments')
      if (!isPagePart(rule, line) && !isIntro(lines, labels, i)) labels[i] = part
      else labels[i] ??= page('comments-intro')
    } else {
      if (rule === 'maybe-comments-marker') labels[i] = undefined
      if (TOP_SIGNS.has(rule) && article.lines <= MAX_TOP_LINES) return
      if (labels[i]) closing.push(rule)
      else if (closing.length > 0 && isNote(line.text)) notes.push(i)
      else if (opensComment(lines, labels, i) || closing.length === 0) {
        addTo(article, line)
        closing = []
        notes = []
      }
    }
  })
  for (const i of notes) labels[i] = page('page-end')
}

/** A short line that speaks of the page, or to its reader: below the article, it is none of it. */
function isNote(text: string): boolean {
  return text.length <= MAX_NOTE && (pageThings(text) > 0 || addressesReader(text))
}

function isPagePart(rule: string, line: Line): boolean {
  return PAGE_PARTS.has(rule) || (rule === 'page-voice' && pageVoice(line.text) >= STRONG_VOICE)
}

/** Between a marker and the first comment, what speaks of the page belongs to it. */
function isIntro(lines: Line[], labels: Labels, i: number): boolean {
  if (labels[i - 1]?.zone !== 'boilerplate') return false
  const first = labels.findIndex((label) => label?.zone === 'comment')
  return (first < 0 || first > i) && pageThings(lines[i]?.text ?? '') >= FEWEST_THINGS
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
  if (rule === 'reply-form') return page('after-reply-form')
  if (rule === 'comments-marker' && !isButton(lines, labels, i, article)) return belowMarker(lines, i)
  if (rule === 'maybe-comments-marker' && opensReaders(lines, labels, i + 1, article))
    return belowMarker(lines, i)
  if (part?.zone === 'comment' && END_OF_THREAD.has(rule ?? '')) return page('after-comments')
  if (part?.zone === 'boilerplate') return isThreadHeader(...pair(lines, i)) ? comments('thread') : part
  if (part || rule !== undefined) return part
  if (isCommentHeader(...pair(lines, i))) return comments('thread')
  if (closing.length > 0 && isCommentLine(lines[i]?.text ?? '')) return comments('thread')
  if (closing.length > 0 && isAnswered(lines, labels, i)) return comments('thread')
  const footer = closing.filter((one) => END_MARKS.has(one))
  if (footer.length === 0 || !opensComment(lines, labels, i)) return undefined
  const below = stretchFrom(lines, labels, i)
  if (!closesArticle(footer, below, article)) return undefined
  return isPageNote(below) ? page('page-end') : comments('after-footer')
}

function comments(rule: string): Label {
  return { zone: 'comment', rule }
}

/** Below a marker, what stands above the first header of the thread belongs to the page. */
function belowMarker(lines: Line[], marker: number): Label {
  const below = lines.slice(marker + 1, marker + 1 + MAX_INTRO_LINES)
  const header = below.findIndex((_, k) => isHeaderAt(lines, marker + 1 + k))
  return header > 0 ? page('comments-intro') : comments('after-marker')
}

function opensReaders(lines: Line[], labels: Labels, i: number, article: Stretch): boolean {
  return isThreadHeader(...pair(lines, i)) || soundsLikeReaders(stretchFrom(lines, labels, i), article, 0.5)
}

/** Whether "Kommentare" is a button of the share bar under the first paragraph, with most of the article below it. */
function isButton(lines: Line[], labels: Labels, i: number, article: Stretch): boolean {
  const inShareBar = [labels[i - 1], labels[i + 1]].some((label) => label?.rule === 'furniture')
  if (!inShareBar || article.lines > 1) return false
  const below = stretchFrom(lines, labels, i + 1)
  return below.length > article.length && !soundsLikeReaders(below, article, 0.3)
}
