import { isoDate } from '../lines/dates.ts'

const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d{1,9})?)?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i
/** "20250213", "20250213T101500Z", "20250213101500" */
const COMPACT =
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(?<date>\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})\s+(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,4})?$/i
const ZONES: Record<string, string> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
}
/** A number is a time of publication from 1990 to 2100, in seconds or milliseconds. */
const FIRST_SECOND = 631_152_000
const LAST_SECOND = 4_102_444_800

/**
 * A date or time as the contract has it: 2025, 2025-02, 2025-02-13, or a full time with its zone. Without a zone the
 * time of day is left out, since nobody says where it was; undefined when it is no date at all.
 */
export function isoTime(value: unknown): string | undefined {
  // 20250213 as a number is too small for a time in seconds.
  if (typeof value === 'number')
    return value > 1e8 || value < 1e7 ? fromNumber(value) : isoTime(String(value))
  if (typeof value !== 'string') return undefined
  const text = value.trim().slice(0, 100)
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromNumber(Number(text))
  if (/^(?:19|20)\d{2}$/.test(text)) return text
  const compact = COMPACT.exec(text)?.groups
  if (compact) return timeOf(isoDate(`${compact.year}-${compact.month}-${compact.day}`), compact)
  const iso = ISO.exec(text)?.groups
  if (iso) return timeOf(isoDate(iso.day ?? ''), iso)
  const rfc = RFC_822.exec(text)?.groups
  if (rfc) return timeOf(isoDate(rfc.date ?? ''), rfc)
  // With the year first, there is but one order.
  const [, year, month, day] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/.exec(text) ?? []
  if (year && month && day) return isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return isoDate(text)
}

function fromNumber(value: number): string | undefined {
  if (Number.isInteger(value) && value >= 1900 && value < 2100) return String(value)
  const seconds = value > 10 * LAST_SECOND ? value / 1000 : value
  if (!(seconds >= FIRST_SECOND && seconds < LAST_SECOND)) return undefined
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000', '')
}

function timeOf(day: string | undefined, parts: Record<string, string | undefined>): string | undefined {
  const { hour, minute, second = '00', zone } = parts
  if (day === undefined || hour === undefined || zone === undefined) return day
  const [, hours, minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? []
  const offset = ZONES[zone.toLowerCase()] ?? (hours && `${hours}:${minutes}`)
  const time = `${day}T${hour}:${minute}:${second}${offset}`
  return offset === undefined || Number.isNaN(Date.parse(time)) ? day : time
}

/** Whether two dates may be one: the same as far as the less exact one goes, in its own zone or in UTC. */
export function isSameDate(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 10)
  return daysOf(one).some((x) => daysOf(other).some((y) => x.slice(0, length) === y.slice(0, length)))
}

function daysOf(time: string): string[] {
  return time.length <= 10 ? [time] : [time.slice(0, 10), new Date(time).toISOString().slice(0, 10)]
}
