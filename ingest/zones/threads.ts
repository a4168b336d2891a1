import { isAnswerButton } from '../lines/button-words.ts'
import type { Labels } from '../lines/line-rules.ts'
import type { Line } from '../lines/lines.ts'
import { signedStamp, stampOf } from '../lines/stamps.ts'
import {
  isCommentLine,
  isSpeaker,
  isThreadHeader,
  isWriter,
  looksLikeWriter,
} from '../lines/thread-headers.ts'

const MAX_COMMENT_LINES = 8
/** What is left of a comment that is gone. */
const REMOVED =
  /^[[(]?(?:(?:dieser|this|the) )?(?:kommentar|beitrag|comment|post)\s.{0,40}(?:entfernt|gelöscht|zurückgezogen|gesperrt|removed|deleted|withdrawn|hidden)/iu
const MAX_TO_NEXT = 20

function pair(lines: Line[], i: number): [line: string, next: string] {
  return [lines[i]?.text ?? '', lines[i + 1]?.text ?? '']
}

/** Whether a comment is headed here; a line on the writer may stand between name and date. */
export function isHeaderAt(lines: Line[], i: number): boolean {
  return isThreadHeader(lines, i) || (looksLikeWriter(lines[i]?.text ?? '') && isThreadHeader(lines, i + 1))
}

/** In a thread whose comments have headers and buttons, what follows a button without a header is none. */
export function isNoComment(lines: Line[], labels: Labels, i: number): boolean {
  if ((labels[i] && labels[i]?.rule !== 'box') || REMOVED.test(lines[i]?.text ?? '')) return false
  if (!isBar(labels, i - 1) || isHeaderAt(lines, i)) return false
  if (opensComment(lines, labels, i) && !isSentence(lines[i]?.text ?? '')) return false
  return lines.some(
    (_, k) => k < i && isBar(labels, k - 1) && labels[k]?.zone === 'comment' && isHeaderAt(lines, k),
  )
}

function isBar(labels: Labels, i: number): boolean {
  return labels[i]?.rule === 'furniture'
}

function isButtonAt(lines: Line[], labels: Labels, i: number): boolean {
  return labels[i]?.rule === 'furniture' && isAnswerButton(lines[i]?.text ?? '')
}

/** Whether a comment may start here: with a sentence, or with a name above one. */
export function opensComment(lines: Line[], labels: Labels, i: number): boolean {
  const [line, next] = pair(lines, i)
  if (isSentence(line)) return true
  return (
    (looksLikeWriter(line) || isSpeaker(line)) &&
    !labels[i + 1] &&
    !lines[i + 1]?.opensBlock &&
    isSentence(next)
  )
}

function isSentence(line: string): boolean {
  return line.length > 80 || /[.!?…)][”"“»«]?$|,$/u.test(line)
}

/** The same for those who are called so, below an article that nothing closes. */
export function isSurelyRepeated(lines: Line[], i: number): boolean {
  const name = lines[i]?.text ?? ''
  const own = signedStamp(name)
  const [stamp, writer] = own ? [own.stamp, own.name] : [stampOf(lines[i + 1]?.text ?? ''), name]
  const isExact = stamp === 'minute' || stamp === 'age'
  return isCommentLine(name) || (isExact && isWriter(writer)) ? isRepeated(lines, i) : false
}

/** Whether another comment is headed below, with a sentence between the two. */
export function isRepeated(lines: Line[], i: number): boolean {
  if (!isThreadHeader(lines, i) && !isCommentLine(lines[i]?.text ?? '')) return false
  let spoken = false
  for (let k = i + 1; k < Math.min(lines.length, i + MAX_TO_NEXT); k++) {
    if (isCommentLine(lines[k]?.text ?? '') || (spoken && isThreadHeader(lines, k))) return true
    spoken ||= isSentence(lines[k]?.text ?? '')
  }
  return false
}

/** Whether a comment is headed here that has an answer button below it; without a time, another must have one, too. */
export function isAnswered(lines: Line[], labels: Labels, i: number): boolean {
  const button = answerBelow(lines, labels, i)
  if (button < 0) return false
  if (isThreadHeader(lines, i)) return true
  const [name, next] = pair(lines, i)
  const isNamed = looksLikeWriter(name) && (isSentence(next) || !/\p{L}/u.test(next) || button === i + 2)
  return isNamed && answerBelow(lines, labels, button + 1) >= 0
}

function answerBelow(lines: Line[], labels: Labels, from: number): number {
  const near = lines.slice(from, from + MAX_COMMENT_LINES)
  const k = near.findIndex((_, k) => isButtonAt(lines, labels, from + k))
  return k < 0 ? -1 : from + k
}
