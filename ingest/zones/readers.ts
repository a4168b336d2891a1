import { isAnswerButton } from '../lines/button-words.ts'
import { mayAnnounceReaders, namesReaders, readerTone } from '../lines/comment-words.ts'
import { EDITORS_NOTE, type Label, type Labels, page } from '../lines/line-rules.ts'
import { isProse, type Line, looksLikeHeadline } from '../lines/lines.ts'
import { addressesReader, isPersonal, pageThings, pageVoice, WEAK_VOICE } from '../lines/page-voice.ts'
import { stampOf } from '../lines/stamps.ts'
import { isCommentHeader, isCommentLine, isThreadHeader } from '../lines/thread-headers.ts'
import { opensNamedThread } from './named-threads.ts'
import { opensReaders } from './opens-readers.ts'
import {
  addTo,
  closesArticle,
  END_MARKS,
  emptyStretch,
  isPageNote,
  MARKERS,
  quotesSomebody,
  type Stretch,
  soundsLikeReaders,
  stretchFrom,
} from './stretches.ts'
import { isAnswered, isHeaderAt, isNoComment, isRepeated, isSurelyRepeated, opensComment } from './threads.ts'
import { takeTicker } from './tickers.ts'

/** What stays boilerplate among comments. */
const PAGE_PARTS = new Set([
  ...MARKERS,
  ...'page-turn form-field counter teaser-list related copyright furniture menu notice more-link link tags about legal contact'.split(
    ' ',
  ),
])
/** After these, no more comments come unless one has a header. */
const END_OF_THREAD = new Set('page-turn teaser-list copyright menu tags about legal contact'.split(' '))
/** What a page asks in a paragraph of its own, even below comments. */
const ASKS = new Set(['newsletter', 'support'])
const MAX_ASKING = 80
const MAX_HEADING = 60
const STRONG_VOICE = 6
const FEWEST_THINGS = 3
const HOUSE_RULES =
  /regeln|netiquette|richtlinien|sachlich|höflich|rules|guidelines|civil|respectful|moderat|moderier|lösch|remove/iu
/** What signs an article at its top signs it no more below. */
const TOP_SIGNS = new Set('credits byline writer metadata'.split(' '))
/** What stands within an article as well, and closes none. */
const ANYWHERE = new Set('separator photo-credit photo-caption named-credit'.split(' '))
const MAX_TOP_LINES = 2
const MAX_NOTE = 160
/** Between the page's lines and a form to reply, readers need not be loud. */
const FEWEST_TONE = 0.3
const SIGNED_BELOW = /^(?:[-–—]\s|(?:posted|written|sent|geschrieben|verfasst) (?:by|von)\s)/iu
const BUTTONS = new Set(['furniture', 'link'])
const MAX_INTRO_LINES = 8
/** "Read 14 comments": nobody may speak below a link to them. */
const LINK = /^(?:read|view|see|show|alle?)\s|\s(?:anzeigen|lesen|ansehen)$/iu
const MAX_TO_SPEAK = 40
const SENTENCE_END = /[.!?][“”"«»)]*(?:\s|$)/u

/**
 * Marks what readers wrote, and the form below it. Comments start at a marker ("Kommentare"), at the head of a
 * thread ("Max sagt:") or, without either, after the article's footer when what follows sounds like readers.
 */
export function markReaders(lines: Line[], labels: Labels): void {
  const article = emptyStretch()
  const ticker = takeTicker(lines, labels)
  let closing: string[] = []
  let notes: number[] = []
  let part: Label | undefined

  lines.forEach((line, i) => {
    const before = part
    const isInTicker = ticker !== undefined && i >= ticker.first && i <= ticker.last
    // The next entry takes the article up again, whatever the page asked for above it.
    if (ticker?.entries.has(i)) closing = []
    if (article.lines > 0) part = partAt(lines, labels, i, article, closing, part, isInTicker)
    if (!before && part?.zone === 'comment') markHeading(lines, labels, i - 1)
    const rule = labels[i]?.rule ?? ''
    if (part?.zone === 'boilerplate') {
      if (labels[i]?.zone !== 'boilerplate') labels[i] = part
    } else if (part) {
      if (isNoComment(lines, labels, i)) part = page('after-comments')
      if (isStaff(lines, labels, i) || (!isPagePart(rule, line) && !isIntro(lines, labels, i)))
        labels[i] = part
      else labels[i] ??= page('comments-intro')
    } else {
      if (rule === 'maybe-comments-marker') labels[i] = undefined
      if (TOP_SIGNS.has(rule) && article.lines <= MAX_TOP_LINES) return
      if (labels[i]) closing.push(rule)
      // A correction belongs to the article, and does not take it up again.
      else if (EDITORS_NOTE.test(line.text)) return
      else if (closing.length > 0 && article.lines > 0 && isNote(line.text)) notes.push(i)
      else if (opensComment(lines, labels, i) || closing.length === 0) {
        addTo(article, line)
        closing = []
        notes = []
      }
    }
  })
  for (const i of notes) labels[i] = page('page-end')
}

/** What stands above the first comment like a heading is one, whatever it says. */
function markHeading(lines: Line[], labels: Labels, i: number): void {
  const text = lines[i]?.text ?? ''
  const isHeading = text.length <= MAX_HEADING && looksLikeHeadline(text) && !/\d/.test(text)
  const isRule =
    text.length <= MAX_NOTE && pageThings(text) >= 2 && (isPersonal(text) || HOUSE_RULES.test(text))
  if (!labels[i] && i > 1 && (isHeading || isRule)) labels[i] = page('comments-marker')
}

/** A short line that speaks of the page, or to its reader: below the article, it is none of it. */
function isNote(text: string): boolean {
  if (quotesSomebody(text) || EDITORS_NOTE.test(text)) return false
  return text.length <= MAX_NOTE && (pageThings(text) > 0 || addressesReader(text))
}

function isPagePart(rule: string, line: Line): boolean {
  if (ASKS.has(rule) && line.opensBlock && line.text.length <= MAX_ASKING) return true
  return PAGE_PARTS.has(rule) || (rule === 'page-voice' && pageVoice(line.text) >= STRONG_VOICE)
}

/** Editors who reply among readers are named by a word of buttons, and speak for the page. */
function isStaff(lines: Line[], labels: Labels, i: number): boolean {
  if (labels[i - 1]?.zone === 'comment')
    return labels[i]?.rule === 'page-voice' && (isThreadHeader(lines, i - 1) || isThreadHeader(lines, i - 2))
  return (
    labels[i]?.rule === 'furniture' &&
    !isAnswerButton(lines[i]?.text ?? '') &&
    stampOf(lines[i + 1]?.text ?? '') !== undefined
  )
}

/** Between a marker and the first comment, what speaks of the page belongs to it. */
function isIntro(lines: Line[], labels: Labels, i: number): boolean {
  if (labels[i - 1]?.zone !== 'boilerplate') return false
  const first = labels.findIndex((label) => label?.zone === 'comment')
  const text = lines[i]?.text ?? ''
  if (first >= 0 && first <= i) return false
  return (
    pageThings(text) >= FEWEST_THINGS ||
    (HOUSE_RULES.test(text) && (pageVoice(text) >= WEAK_VOICE || pageThings(text) >= 2))
  )
}

/** The part of the page that line `i` opens, or else the one it continues. */
function partAt(
  lines: Line[],
  labels: Labels,
  i: number,
  article: Stretch,
  closing: string[],
  part: Label | undefined,
  isInTicker: boolean,
): Label | undefined {
  const rule = labels[i]?.rule
  // Above the first comment, the page asks whoever would comment to log in.
  if (rule === 'reply-form' && part?.zone === 'comment' && MARKERS.has(labels[i - 1]?.rule ?? ''))
    if (opensReaders(lines, labels, i + 1, article, true)) return part
  if (rule === 'reply-form' || (part?.zone === 'comment' && rule === 'form-field'))
    return page('after-reply-form')
  if (rule === 'comments-marker' && !isButton(lines, labels, i, article)) return belowMarker(lines, labels, i)
  const isBelow = closing.some((one) => !ANYWHERE.has(one))
  if (rule === 'maybe-comments-marker' && opensReaders(lines, labels, i + 1, article, isBelow))
    return belowMarker(lines, labels, i)
  if (
    part?.zone === 'comment' &&
    END_OF_THREAD.has(rule ?? '') &&
    labels.slice(Math.max(0, i - MAX_INTRO_LINES), i).some((label) => label?.zone === 'comment')
  )
    return page('after-comments')
  if (part?.zone === 'comment' && endsThread(lines, labels, i)) return page('after-comments')
  if (part?.zone === 'boilerplate') {
    // The form may stand above what was written with it.
    const isThread =
      isThreadHeader(lines, i) ||
      (part.rule === 'after-reply-form' && opensNamedThread(lines, labels, i, 'below'))
    return isThread ? comments('thread') : part
  }
  if (part) return part
  // "Comments from our readers" speaks of the page, too.
  const isVoice = rule === 'page-voice' && looksLikeHeadline(lines[i]?.text ?? '')
  // What looks like the date of an article heads a comment where more of its kind follow.
  if (rule !== undefined && !TOP_SIGNS.has(rule) && !isVoice) return part
  if (article.lines > MAX_TOP_LINES && isSurelyRepeated(lines, i)) return comments('thread')
  if (rule !== undefined && !isVoice) return part
  if (isCommentHeader(lines, i)) return comments('thread')
  if (closing.length > 0 && isCommentLine(lines[i]?.text ?? '')) return comments('thread')
  if (isAnswered(lines, labels, i) || opensNamedThread(lines, labels, i)) return comments('thread')
  if (closing.length > 0 && isRepeated(lines, i)) return comments('thread')
  // Between two entries, the newsroom lets readers speak.
  if (isInTicker) return undefined
  const text = lines[i]?.text ?? ''
  const isNamed = namesReaders(text)
  // In an interview, a question is one more of it.
  const isAsked = text.endsWith('?') && article.asking > 0
  const announces = !isAsked && (isNamed || (isBelow && mayAnnounceReaders(text)))
  if (announces && opensReaders(lines, labels, i + 1, article, isBelow, isNamed)) {
    labels[i] = page('comments-marker')
    return belowMarker(lines, labels, i)
  }
  if (EDITORS_NOTE.test(lines[i]?.text ?? '')) return undefined
  const footer = closing.filter((one) => END_MARKS.has(one))
  if (footer.length === 0 || !opensComment(lines, labels, i)) return undefined
  const below = stretchFrom(lines, labels, i)
  const isReplied = below.end === 'reply-form' && soundsLikeReaders(below, article, FEWEST_TONE)
  if (!isReplied && !closesArticle(footer, below, article)) return undefined
  if (isPageNote(below)) return page('page-end')
  if (announces) labels[i] = page('comments-marker')
  return comments('after-footer')
}

/** Below a thread whose comments have headers, what the page asks for ends it, if no other header follows. */
function endsThread(lines: Line[], labels: Labels, i: number): boolean {
  if (!ASKS.has(labels[i]?.rule ?? '')) return false
  const isHeaded = lines.some((_, k) => k < i && labels[k]?.zone === 'comment' && isHeaderAt(lines, k))
  return isHeaded && !lines.some((_, k) => k > i && isHeaderAt(lines, k))
}

function comments(rule: string): Label {
  return { zone: 'comment', rule }
}

/** Below a marker, what stands above the first header of the thread belongs to the page. */
function belowMarker(lines: Line[], labels: Labels, marker: number): Label {
  const below = lines.slice(marker + 1, marker + 1 + MAX_INTRO_LINES)
  const header = below.findIndex((_, k) => isHeaderAt(lines, marker + 1 + k))
  // Above the first time, comments may be signed below what they say, or have buttons of their own.
  const isAnswered = below.slice(0, header).some((_, k) => isAnswerAt(lines, labels, marker + 1 + k))
  if (header > 0 && !isAnswered && !SIGNED_BELOW.test(below[header]?.text ?? ''))
    return page('comments-intro')
  if (!LINK.test(lines[marker]?.text ?? '')) return comments('after-marker')
  const speaks = lines.slice(marker + 1, marker + 1 + MAX_TO_SPEAK).some(({ text }, k) => {
    if (labels[marker + 1 + k]) return false
    return isProse(text) || readerTone(text) > 0 || SENTENCE_END.test(text)
  })
  return speaks ? comments('after-marker') : page('after-comments')
}

function isAnswerAt(lines: Line[], labels: Labels, i: number): boolean {
  return labels[i]?.rule === 'furniture' && isAnswerButton(lines[i]?.text ?? '')
}

/** Whether "Kommentare" is a button of the share bar under the first paragraph, with most of the article below it. */
function isButton(lines: Line[], labels: Labels, i: number, article: Stretch): boolean {
  const inShareBar = [labels[i - 1], labels[i + 1]].some((label) => BUTTONS.has(label?.rule ?? ''))
  if (!inShareBar || article.lines > 1) return false
  const below = stretchFrom(lines, labels, i + 1)
  return below.length > article.length && !soundsLikeReaders(below, article, 0.3)
}
