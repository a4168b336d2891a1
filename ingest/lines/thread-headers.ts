import { isAnswerButton } from './button-words.ts'
import { DATE_WITH_TIME } from './dates.ts'
import type { Line } from './lines.ts'
import { personName } from './names.ts'
import { signedStamp, stampOf } from './stamps.ts'
import { AGO } from './time-words.ts'

const SAYS = /^.{2,40} (?:sagt|schreibt|schrieb|meint|says|wrote)\s?:$/u
const NICKNAME = /^\p{L}[\p{L}\d_.-]{1,24}$/u
const TIME_AGO = new RegExp(`^.{2,40}[\\s|·•,]${AGO}(?: \\(?(?:edited|bearbeitet)\\)?)?$`, 'iu')
/** What stands between a writer's name and the date in one line. */
const BEFORE_DATE = /[\s,|·•:(–-]+(?:(?:schrieb|schreibt|sagt|wrote|said|am|on|vom|says) ?){0,2}$/u
/** "#3", "Beiträge: 1.207", "Registriert seit: 2014", "Top Contributor": what a forum says of a writer. */
const ABOUT_WRITER = /^(?:#|nr\.?\s?)\d+$|^[^.!?]{3,24}:\s?\S[^!?]{0,20}$|^\d[\d.]*\s\p{L}+$|^[+−-]\d{1,4}$/iu
const MONTH_ALONE = /^\p{L}{3,9}\.? \d{4}$/u
const NUMBER = /^#\d+$/
const MAX_ABOUT = 4
const MAX_HEADER = 80
const QUOTE_SIGNS = /^[>\s]+/

function textAt(lines: Line[], i: number): string {
  return (lines[i]?.text ?? '').replace(QUOTE_SIGNS, '').replace(/(?<![\s\p{S}])[\s\p{S}]+$/u, '')
}

/** Whether one comment of a thread starts here: "Max sagt:" or "Max" above a date with a time, "Max vor 2 Tagen". */
export function isCommentHeader(lines: Line[], i: number): boolean {
  const line = textAt(lines, i)
  if (NUMBER.test(line)) return isCommentHeader(lines, i + 1)
  if (line.length > MAX_HEADER) return false
  const stamp = stampBelow(lines, i)
  if (SAYS.test(line) ? stampOf(stamp) === 'minute' : TIME_AGO.test(line)) return true
  if (isDated(stamp) && isWriter(line)) return true
  const dated = DATE_WITH_TIME.exec(line)
  const name = dated && line.slice(0, dated.index).replace(BEFORE_DATE, '')
  return !!name && isWriter(name) && line.length - name.length < 40
}

/** The same for a thread that other signs have shown to be one: any name and any time are enough. */
export function isThreadHeader(lines: Line[], i: number): boolean {
  const line = textAt(lines, i)
  if (line.length > MAX_HEADER) return false
  if (isCommentHeader(lines, i)) return true
  // "Like · Reply · 2h" is no name, and below "Archive" months are listed.
  if (isAnswerButton(line) || MONTH_ALONE.test(lines[i + 1]?.text ?? '')) return false
  const signed = signedStamp(line)
  if (signed) return looksLikeWriter(signed.name)
  return looksLikeWriter(line) && stampOf(line) === undefined && stampOf(stampBelow(lines, i)) !== undefined
}

/** The line below a name, or below what a forum says of it. */
function stampBelow(lines: Line[], i: number): string {
  for (let k = i + 1; k <= i + MAX_ABOUT; k++) {
    const line = textAt(lines, k)
    if (stampOf(line) !== undefined || !ABOUT_WRITER.test(line)) return line
  }
  return ''
}

/** "Ein Anwohner, 30.01.2025 16:20: Ich habe …": header and comment in one line. */
export function isCommentLine(line: string): boolean {
  const dated = DATE_WITH_TIME.exec(line.slice(0, 80))
  const name = dated && line.slice(0, dated.index).replace(BEFORE_DATE, '')
  return (
    !!dated &&
    !!name &&
    looksLikeWriter(name) &&
    /^[\d:.]*(?: uhr)?\)?\s?[:–-]\s/iu.test(line.slice(dated.index + dated[0].length))
  )
}

/** "Bauer Heinz:" above what he says. */
export function isSpeaker(line: string): boolean {
  return line.length <= 40 && /^\p{L}[^.!?:]*:$/u.test(line)
}

function isDated(line: string): boolean {
  return line.length < 60 && DATE_WITH_TIME.test(line)
}

/** Whether nobody is called so but among readers: "Susi_kocht", "block77", "pragmatist dave", "BikeMom". */
export function isNickname(name: string): boolean {
  return /@\p{L}|[\p{L}]_|_\p{L}|\p{L}\d|\p{Ll}\p{Lu}/u.test(name) || /^\p{Ll}[\p{L}\d. -]{2,24}$/u.test(name)
}

export function isWriter(line: string): boolean {
  return NICKNAME.test(line) || personName(line) !== undefined
}

/** A name, a nickname, or what else is short and no sentence. */
export function looksLikeWriter(line: string): boolean {
  return isWriter(line) || (line.length <= 40 && line.split(/\s+/).length <= 4 && /[\p{L}\d.)]$/u.test(line))
}
