import { isSpeaker, isThreadHeader, looksLikeWriter } from './comment-words.ts'
import type { Labels } from './line-rules.ts'
import type { Line } from './lines.ts'
import { isAnswerButton } from './zone-ui-words.ts'

const MAX_COMMENT_LINES = 8

export function pair(lines: Line[], i: number): [line: string, next: string] {
  return [lines[i]?.text ?? '', lines[i + 1]?.text ?? '']
}

/** Whether a comment is headed here; a line on the writer may stand between name and date. */
export function isHeaderAt(lines: Line[], i: number): boolean {
  const [line, next] = pair(lines, i)
  return isThreadHeader(line, next) || (looksLikeWriter(line) && isThreadHeader(...pair(lines, i + 1)))
}

/** In a thread whose comments have headers and buttons, what follows a button without a header is none. */
export function isNoComment(lines: Line[], labels: Labels, i: number): boolean {
  if (labels[i] && labels[i]?.rule !== 'box') return false
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

/** Whether a name and an age stand here, and an answer button below the paragraph that they head. */
export function isAnswered(lines: Line[], labels: Labels, i: number): boolean {
  if (!isThreadHeader(...pair(lines, i))) return false
  return lines.slice(i, i + MAX_COMMENT_LINES).some((_, k) => isButtonAt(lines, labels, i + k))
}
