import { AGE, DATE, isDateLine, MONTH } from './dates.ts'
import { AGE_UNIT, AGO, CLOCK_TIME, HALF_DAY_TIME, JUST_NOW, SINCE, WEEKDAY } from './time-words.ts'

/**
 * When a comment was written, as threads say it: to the minute ("12.03.25, 14:05", "Sunday at 9:12 am", "gestern 18:20")
 * or by its age ("vor 3 Std.", "2d"). An article's own dates seldom stand in a line of their own below its first lines.
 */
const DAY =
  `${DATE}|\\d{1,2}[./]\\s?\\d{1,2}[./](?:\\s?(?:\\d{4}|\\d{2}))?|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s${MONTH}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?|` +
  `${WEEKDAY}|(?:mo|tue|wed|thu|fri|sat|sun)\\.?|(?:mo|di|mi|do|fr|sa|so)\\.|` +
  'heute|gestern|vorgestern|today|yesterday'
const FILLER =
  /(?<!\p{L})(?:um|am|vom|ausgabe|geändert|erstveröffentlichung|zuletzt|online|at|on|uhr|h|min|published|updated|posted|veröffentlicht|aktualisiert|erschienen|stand|gmt|utc|cest|cet|mesz|mez|bst|[ecmp][sd]?t|schrieb|schreibt|sagte|wrote|said|posted|geschrieben|edited|bearbeitet|via (?:app|web|mobile))(?!\p{L})/giu
const DAYS = new RegExp(`(?<![\\p{L}\\d])(?:${DAY})(?![\\p{L}\\d])`, 'giu')
const TIMES = new RegExp(
  `(?<![\\p{L}\\d])(?:${CLOCK_TIME}(?:\\s?[ap]\\.?m\\.?)?|${HALF_DAY_TIME})(?![\\p{L}\\d])`,
  'giu',
)
const AGES = new RegExp(`(?<![\\p{L}\\d])(?:${AGO}|${SINCE}|${JUST_NOW})(?![\\p{L}\\d])`, 'giu')
const BARE_AGE = new RegExp(`^\\d{1,2}\\s?${AGE_UNIT}$`, 'iu')
/** "yesterday" alone says how old a comment is. */
const BARE_DAY =
  /^(?:heute|gestern|vorgestern|today|yesterday|(?:last|letzten?|vorige) (?:week|month|year|woche|monat|jahr))$/iu
const MAX_STAMP = 60

export type Stamp = 'minute' | 'age' | 'day'

/** What the line says of the time, when it says nothing else. */
export function stampOf(line: string): Stamp | undefined {
  if (line.length > MAX_STAMP || !/\d|\p{L}{3}/u.test(line)) return undefined
  if (AGE.test(line) || BARE_AGE.test(line) || BARE_DAY.test(line)) return 'age'
  const aged = line.replace(AGES, ' ')
  const dated = aged.replace(DAYS, ' ')
  const timed = dated.replace(TIMES, ' ')
  if (/[\p{L}\d@]/u.test(timed.replace(FILLER, ' '))) return undefined
  if (aged !== line) return 'age'
  if (dated === aged) return undefined
  return timed === dated ? (/\d/.test(line) ? 'day' : undefined) : 'minute'
}

const SEPARATOR =
  /\s*(?:[|·•,–—(:]|\s-|\s{2}|\s(?=\d{1,2}\s?(?:h|d|w|mo|min|std)\.?$|(?:vor|am|um|on|at|schrieb|schreibt|wrote|said|says)\s))\s*/gu

/** "Max · gestern 18:20": what stands before the stamp, and how exact it is. */
export function signedStamp(line: string): { name: string; stamp: Stamp } | undefined {
  if (line.length > 100) return undefined
  const parts = line.split(/\s*[|·•—]\s*/)
  const at = parts.findIndex((part) => stampOf(part) !== undefined)
  const stamp = stampOf(parts[at] ?? '')
  // The time may stand before the name, and a button or a number after both.
  if (parts.length > 1 && stamp) return { name: parts.find((_, i) => i !== at) ?? '', stamp }
  for (const { index, 0: separator } of line.matchAll(SEPARATOR)) {
    if (index === 0) continue
    const stamp = stampOf(line.slice(index + separator.length).replace(/[):]+$/, ''))
    if (stamp) return { name: line.slice(0, index), stamp }
  }
  return undefined
}

/** Whether the line is a date with what else stands beside dates: "14. Mai, 22:47 Uhr – 4 Min.", "Newsroom | 19 Aug". */
export function isStampLine(line: string): boolean {
  if (line.length > 120) return false
  const own = line.replace(/\s(?:von|by)\s\p{Lu}.*$/u, '')
  const parts = own.split(/\s*[|·•–—]\s*|\s{2,}|,\s(?=\d{1,2}(?:\.|\s)\s?\p{L})/u)
  return parts.some((part) => stampOf(part) !== undefined || (isDateLine(part) && /\d{4}/.test(part)))
}
