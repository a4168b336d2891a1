import { isAnswerButton } from '../lines/button-words.ts'
import { type Labels, page } from '../lines/line-rules.ts'
import { isProse, type Line } from '../lines/lines.ts'
import { stampOf } from '../lines/stamps.ts'
import { isThreadHeader } from '../lines/thread-headers.ts'

/** Lines of the very end of a page. */
const LAST = new Set(
  'copyright furniture menu legal contact more-link page-turn credits about link newsletter'.split(' '),
)
const MAX_LINES = 12
const MAX_NOTE = 200

/**
 * Below the last comment, the last paragraph of the page is the page's when one of its lines is of those that end pages;
 * without blank lines, the short lines at the end. What a rule said of each line is in `before`.
 */
export function markFoot(lines: Line[], labels: Labels, before: Labels): void {
  if (labels.at(-1)?.zone !== 'comment' && !labels.slice(-MAX_LINES).some((one) => one?.zone === 'comment'))
    return
  let from = lines.length
  let ends = false
  while (from > 0 && lines.length - from < MAX_LINES && mayEnd(lines, before, from - 1)) {
    from--
    ends ||= LAST.has(before[from]?.rule ?? '')
    if (lines[from]?.opensBlock && ends) break
  }
  const isBelowComment = labels[from - 1] !== undefined && labels[from - 1]?.zone !== 'body'
  if (!ends || !isBelowComment || !startsApart(lines, before, from)) return
  for (let i = from; i < lines.length; i++) if (labels[i]?.zone === 'comment') labels[i] = page('page-end')
}

/** A blank line above, or a line that no reader wrote: a name without a time may stand above what somebody says. */
function startsApart(lines: Line[], before: Labels, from: number): boolean {
  return lines[from]?.opensBlock === true || LAST.has(before[from]?.rule ?? '')
}

/** What no reader wrote: known to be the page's, or short; never a header, a time or the answer below one. */
function mayEnd(lines: Line[], before: Labels, i: number): boolean {
  const text = lines[i]?.text ?? ''
  if (isAnswerButton(text) || stampOf(text) !== undefined || isThreadHeader(lines, i)) return false
  if (i > 0 && (stampOf(lines[i - 1]?.text ?? '') !== undefined || isThreadHeader(lines, i - 1))) return false
  if (LAST.has(before[i]?.rule ?? '')) return true
  return !isProse(text) && text.length <= MAX_NOTE
}
