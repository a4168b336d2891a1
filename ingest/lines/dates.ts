import { personName } from './names.ts'
import { AGO, CLOCK_TIME, HALF_DAY_TIME, JUST_NOW, WEEKDAY } from './time-words.ts'

const MONTH_NAMES = [
  'jan(?:uary?|uar)?|jän(?:ner)?',
  'feb(?:ruary?|ruar)?',
  'mär(?:z)?|mar(?:ch)?',
  'apr(?:il)?',
  'mai|may',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'de[cz](?:ember)?',
]
export const MONTH = `(?:${MONTH_NAMES.join('|')})\\.?`
/** Before a date, however its day is shortened. */
const WEEKDAY_BEFORE = '(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,8}\\.?,?\\s)?'

/** A written date of at least year and month, as the source of a pattern. */
export const DATE =
  `(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s${MONTH},?\\s\\d{4}|` +
  `${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|${MONTH}\\s\\d{4})(?!\\d)`
const CLOCK = `(?:[\\sT,;|·•–-]{1,3}(?:(?:um|at|von)\\s)?${CLOCK_TIME}(?:\\s?(?:uhr|h|am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|cet|mez|[ecmp][sd]?t))?)?`
const FIRST_LABEL = 'date|datum|published|posted|veröffentlicht|erschienen|erstellt|eingestellt'
const CHANGE_LABEL = 'updated?|last updated|last modified|aktualisiert|zuletzt aktualisiert|stand'
const LABEL = `(?:${FIRST_LABEL}|${CHANGE_LABEL})`

/** "date 2025-02" and the space after it, in one line with the first sentence. */
export const DATE_PREFIX = new RegExp(
  `^\\s*${LABEL}\\s?[:=]?\\s${DATE}${CLOCK}[\\s|–-]+(?=["„“]?\\p{L})`,
  'iu',
)
/** "Stand: 13.02.2025, 10:15", "Published 13 February 2025". */
export const LABELLED_DATE = new RegExp(
  `^${LABEL}\\s?[:=]?\\s(?:(?:am|on|vom)\\s)?${WEEKDAY_BEFORE}${DATE}${CLOCK}(?!\\p{L}).{0,40}$`,
  'iu',
)
/** A line that is a date and nothing else, with or without the time of day. */
export const BARE_DATE = new RegExp(`^${WEEKDAY_BEFORE}${DATE}${CLOCK}[\\s.]*$`, 'iu')
/** "vor 3 Stunden", and a date with what else stands in such a line: "13 February 2025 by Jane Doe · London". */
export const TOP_DATE = new RegExp(
  `^${AGO}$|^${WEEKDAY_BEFORE}${DATE}${CLOCK}\\s?(?:by\\s|von\\s|[·•|/]).{0,60}$`,
  'iu',
)
/** "13.02.2025 um 10:15": how the header of a comment is dated. */
export const DATE_WITH_TIME = new RegExp(`${DATE}[\\s,|·•–-]{1,4}(?:um|at|\\d{1,2}[:.]\\d{2})`, 'iu')

/** "vor 2 Stunden", "3 hours ago", "2h": how old a comment is. */
export const AGE = new RegExp(
  `^(?:${AGO}|\\d{1,2}\\s?(?:h|d|w|min|std|hrs?)\\.?|${JUST_NOW})(?: (?:bearbeitet|edited))?$`,
  'iu',
)
const TIME_WORDS = new RegExp(
  `${LABEL}|${AGO}|\\d{1,3}\\s?-?(?:min(?:uten?|utes?|s)?\\.?)(?:\\s(?:read|lesezeit))?|lese(?:zeit|dauer)|(?:reading|read) time|` +
    `${CLOCK_TIME}|${HALF_DAY_TIME}|(?<!\\p{L})(?:${WEEKDAY}|mo|di|mi|do|fr|sa|so|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?!\\p{L})|` +
    '(?<!\\p{L})(?:uhr|[ap]\\.?m\\.?|gmt|utc|ces?t|mes?z|b?st|[ecmp][sd]?t|um|am|den|vom|and|und|at|on|first|erstmals|zuerst|last|modified|neu|new)(?!\\p{L})',
  'giu',
)
/** Which is the month, or which century it is, nobody can tell: only good to know a line of dates. */
const SLASHED_DATE = /(?<!\d)\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/g
/** "(dpa)" beside a date. */
const IN_BRACKETS = /\([^()]{1,20}\)/g
const ANY_DATE = new RegExp(DATE, 'iu')
const LABEL_OR_AGE = new RegExp(`${LABEL}|${AGO}`, 'iu')
const STARTS_WITH_LABEL = new RegExp(`^${LABEL}[\\s:]`, 'iu')
const WRITERS = /(?<!\p{L})(?:von|by|autor(?:in)?:?)\s.*$/iu

/** Whether the line says when something appeared or changed, how long reading takes and who wrote it, and nothing else. */
export function isDateLine(line: string): boolean {
  if (line.length > 120) return false
  const hasDate = ANY_DATE.test(line) || line.search(SLASHED_DATE) >= 0
  if (!hasDate && !LABEL_OR_AGE.test(line)) return false
  const rest = line
    .replace(new RegExp(DATE, 'giu'), ' ')
    .replace(SLASHED_DATE, ' ')
    .replace(IN_BRACKETS, ' ')
    .replace(TIME_WORDS, ' ')
    .replace(WRITERS, ' ')
  const others = rest.match(/[\p{L}\d]+/gu) ?? []
  if (others.length === 0) return true
  // A house or an agency may stand beside the date: "Redaktion | 15.03.2025", "(PM) 06.11.2025".
  return (
    (hasDate && others.length <= 3 && personName(others.join(' ')) !== undefined) ||
    (hasDate && others.length <= 2 && /[|·•()/]/.test(line) && others.every((word) => /^\p{Lu}/u.test(word)))
  )
}

/** Whether the line starts by saying that something appeared or changed: "Updated at 14.50 GMT". */
export function isLabelledDate(line: string): boolean {
  return STARTS_WITH_LABEL.test(line)
}

/** Whether the date is of a later change rather than of the first appearance. */
export function isChangeDate(line: string): boolean {
  return new RegExp(`^(?:${CHANGE_LABEL})`, 'i').test(line.trimStart())
}

/** The first date of a line as ISO 8601, to the day or to the month; undefined when there is none or no such day. */
export function isoDate(line: string): string | undefined {
  const written = new RegExp(DATE, 'iu').exec(line.slice(0, 300))?.[0].toLowerCase()
  if (written === undefined) return undefined
  const numbers = written.match(/\d+/g)?.map(Number) ?? []
  const year = numbers.find((number) => number > 31)
  if (year === undefined) return undefined
  const small = numbers.filter((number) => number !== year)
  const named =
    MONTH_NAMES.findIndex((name) => new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'u').test(written)) + 1
  if (named > 0) return iso(year, named, small[0])
  return numbers[0] === year ? iso(year, small[0], small[1]) : iso(year, small[1], small[0])
}

function iso(year: number, month: number | undefined, day: number | undefined): string | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined
  const monthText = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return monthText
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= lastDay ? `${monthText}-${String(day).padStart(2, '0')}` : undefined
}
