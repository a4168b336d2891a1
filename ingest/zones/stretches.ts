import { SPEECH_VERB } from '../lines/address-words.ts'
import { readerTone } from '../lines/comment-words.ts'
import type { Labels } from '../lines/line-rules.ts'
import type { Line } from '../lines/lines.ts'
import { addressesReader, pageThings } from '../lines/page-voice.ts'
import { isSpeaker } from '../lines/thread-headers.ts'

/** Lines that stand below an article. Two together show its end; one alone may stand in its middle. */
const FOOTER = new Set(
  (
    'support follow newsletter furniture teaser-list related copyright first-published tags biography about legal contact contact-note ' +
    'source-list menu credits page-turn'
  ).split(' '),
)
/** Lines that may be the last of an article. */
export const END_MARKS = new Set([...FOOTER, 'initials', 'source', 'notice', 'page-voice'])
export const MARKERS = new Set(['comments-marker', 'maybe-comments-marker', 'reply-form'])

/** How much a stretch of lines sounds like readers: `tone` is the sum over its lines. */
export interface Stretch {
  lines: number
  length: number
  tone: number
  /** How often it speaks of things of a page. */
  things: number
  /** How many of its lines quote somebody as newsrooms do. */
  quoting: number
  sentences: number
  /** How many of its lines are questions to somebody. */
  asking: number
  /** How many of its lines address the reader. */
  addressing: number
  /** The rule of the line that ends it. */
  end?: string
}

const MAX_NOTE = 300

export function emptyStretch(): Stretch {
  return { lines: 0, length: 0, tone: 0, things: 0, quoting: 0, sentences: 0, asking: 0, addressing: 0 }
}

export function addTo(stretch: Stretch, line: Line): void {
  stretch.lines++
  stretch.length += line.text.length
  stretch.tone += readerTone(line.text)
  if (line.text.endsWith('?') && addressesReader(line.text)) stretch.asking++
}

/** The running text from `from` to the next end mark or marker. */
export function stretchFrom(lines: Line[], labels: Labels, from: number): Stretch {
  const stretch = emptyStretch()
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    const rule = labels[i]?.rule ?? ''
    if (!line || END_MARKS.has(rule) || MARKERS.has(rule)) {
      stretch.end = rule
      break
    }
    if (labels[i]) continue
    addTo(stretch, line)
    if (isSpeaker(line.text)) stretch.tone++
    if (quotesSomebody(line.text)) stretch.quoting++
    if (/[.!?]$/.test(line.text)) stretch.sentences++
    if (addressesReader(line.text)) stretch.addressing++
    if (line.text.length <= MAX_NOTE) stretch.things += pageThings(line.text)
  }
  return stretch
}

/** "„…“, sagte Erika Muster." */
export function quotesSomebody(line: string): boolean {
  return /[„“"»«]/.test(line) && line.search(SPEECH_VERB) >= 0
}

/** A column or an interview says "ich" too: what follows must sound it twice as much as the article did. */
export function soundsLikeReaders(below: Stretch, article: Stretch, fewest: number): boolean {
  const tone = below.tone / below.lines
  return below.tone >= 2 && tone >= fewest && tone >= (2 * article.tone) / article.lines
}

/** Marks that the article has ended even when nothing else does. */
const SIGN_OFF = new Set(
  'copyright first-published tags biography about contact contact-note source-list credits legal'.split(' '),
)
/** What may follow a sign-off, as a share of the article; more is the next part of it. */
const MAX_AFTER_SIGN_OFF = 0.35
const MAX_AFTER_FOOTER = 0.6
const LAST = new Set('copyright first-published tags contact source-list'.split(' '))

/** The more kinds of footer line stand together, the less the lines below must sound like readers. */
export function closesArticle(marks: string[], below: Stretch, article: Stretch): boolean {
  const footer = marks.filter((mark) => FOOTER.has(mark))
  // Share buttons and advertisements stand anywhere.
  const kinds = new Set(footer.filter((mark) => mark !== 'furniture'))
  // Under the first paragraph, they close nothing.
  if (kinds.size === 0 && article.lines <= 2 && below.length > article.length) return false
  if (kinds.size >= 3 && below.quoting === 0)
    return below.length < article.length || soundsLikeReaders(below, article, 0.2)
  // Between links, a sentence that quotes somebody is one more of the article.
  if (below.tone === 0 && below.quoting > 0 && !marks.some((mark) => SIGN_OFF.has(mark))) return false
  const isSigned = marks.some((mark) => SIGN_OFF.has(mark) || mark === 'initials')
  const isLast = marks.length >= 2 || marks.some((mark) => LAST.has(mark))
  const room = isLast ? MAX_AFTER_FOOTER : marks[0] === 'initials' ? 0 : MAX_AFTER_SIGN_OFF
  if (isSigned && below.length < room * article.length) return true
  return soundsLikeReaders(below, article, footer.length >= 2 || isSigned ? 0.3 : 0.8)
}

/** Whether what follows the end of the article is the page's and no reader's: a sober sentence, or one about the page. */
export function isPageNote(below: Stretch): boolean {
  const isNote = below.lines === 1 || below.things >= 3 || below.addressing === below.lines
  return below.tone === 0 && (isNote || below.sentences === 0)
}
