import type { ArticleSummary } from '../../../server/core/article.ts'
import { firstDay, lastDay } from '../scope/scopeText.ts'

/** A day, a month or a year, with the articles of it. */
export interface Bin {
  /** 2025, 2025-02 or 2025-02-13. */
  period: string
  count: number
}

export interface Timeline {
  bins: Bin[]
  /** Articles whose date is not known, or not exactly enough for these bins. */
  undated: number
}

interface Days {
  from: string
  to: string
}

/** So many bins stand side by side. */
const MAX_BINS = 36
/** So many years are shown without a gap: one date may be mistaken. */
const MAX_YEARS = 60
/** Characters of a year, a month and a day. */
const UNITS = [10, 7, 4]

/**
 * When articles were published, by days, months or years: by the finest of which there are not too many.
 *
 * @param chosen the time that is looked at more closely; a single day stays among the others
 */
export function timelineOf(
  articles: readonly Pick<ArticleSummary, 'publishedAt'>[],
  chosen?: Days,
): Timeline {
  const dates = articles.flatMap(({ publishedAt }) => (publishedAt ? dateIn(publishedAt) : [])).sort()
  const exactDays = dates.filter((date) => date.length === UNITS[0])
  const [first, last] = exactDays.length > 0 ? [exactDays[0], exactDays.at(-1)] : [dates[0], dates.at(-1)]
  if (!first || !last) return { bins: [], undated: articles.length }
  const whole = { from: daysOf(first).from, to: daysOf(last).to }
  const window = windowOf(whole, chosen, dates)
  const inWindow = dates.filter((date) => within(date, window))
  const length = unitOf(window, inWindow)
  const exact = inWindow.filter((date) => date.length >= length)
  const counts = Map.groupBy(exact, (date) => date.slice(0, length))
  const undated = articles.length - dates.length + inWindow.length - exact.length
  const periods = periodsIn(window, length) ?? [...counts.keys()]
  return { bins: periods.map((period) => ({ period, count: counts.get(period)?.length ?? 0 })), undated }
}

/** The first and the last day of a bin. */
export function daysOf(period: string): Days {
  return { from: firstDay(period), to: lastDay(period) }
}

function windowOf(whole: Days, chosen: Days | undefined, dates: readonly string[]): Days {
  if (!chosen) return whole
  const isDay = chosen.from === chosen.to
  if (isDay) return unitOf(whole, dates) === 10 ? whole : daysOf(chosen.from.slice(0, 7))
  return chosen
}

/** The finest unit of which there are not too many, and for which any date is known exactly enough. */
function unitOf(window: Days, dates: readonly string[]): number {
  const isKnown = (length: number) => dates.some((date) => date.length >= length)
  const fits = (length: number) => (periodsIn(window, length)?.length ?? MAX_YEARS) <= MAX_BINS
  return UNITS.find((length) => isKnown(length) && fits(length)) ?? 4
}

/** Its day, month or year, if there is such a one. */
function dateIn(publishedAt: string): string[] {
  const date = publishedAt.slice(0, 10)
  return Number.isNaN(Date.parse(firstDay(date))) ? [] : [date]
}

function within(date: string, { from, to }: Days): boolean {
  return date >= from.slice(0, date.length) && date <= to
}

/** All periods from one day to another; undefined when they are far too many. */
function periodsIn({ from, to }: Days, length: number): string[] | undefined {
  const last = to.slice(0, length)
  const periods: string[] = []
  for (let date = dayOf(from); ; date = next(date, length)) {
    const period = date.toISOString().slice(0, length)
    if (period > last) return periods
    if (periods.length === MAX_YEARS) return undefined
    periods.push(period)
  }
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

function next(date: Date, length: number): Date {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  if (length === 10) return new Date(Date.UTC(year, month, day + 1))
  return new Date(length === 7 ? Date.UTC(year, month + 1) : Date.UTC(year + 1, 0))
}
