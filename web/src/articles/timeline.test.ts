import { expect, test } from 'vitest'
import { daysOf, timelineOf } from './timeline.ts'

const on = (...dates: (string | undefined)[]) =>
  dates.map((publishedAt) => (publishedAt ? { publishedAt } : {}))
const shown = (...args: Parameters<typeof timelineOf>) =>
  timelineOf(...args).bins.map(({ period, count }) => `${period}: ${count}`)

test('few days are shown day by day, with those on which nothing was published', () => {
  const articles = on('2025-02-27', '2025-03-02T08:00:00Z', '2025-02-27')
  expect(shown(articles)).toEqual(['2025-02-27: 2', '2025-02-28: 0', '2025-03-01: 0', '2025-03-02: 1'])
})

test('a longer time is shown by months, a long one by years', () => {
  const year = timelineOf(on('2024-11-05', '2025-01-31')).bins
  expect(year).toHaveLength(3)
  expect(shown(on('2024-11-05', '2025-06-30')).slice(0, 2)).toEqual(['2024-11: 1', '2024-12: 0'])
  expect(shown(on('2019-01-01', '2025-06-30'))).toHaveLength(7)
  expect(shown(on('1025-01-01', '2025-06-30'))).toEqual(['1025: 1', '2025: 1'])
})

test('articles without a date, or without one exact enough, are counted apart', () => {
  expect(timelineOf(on('2025-02-13', '2025-02-14', '2025-02', undefined, '2025-99')).undated).toBe(3)
  expect(timelineOf(on(undefined))).toEqual({ bins: [], undated: 1 })
  expect(shown(on('2025-02', '2025-03'))).toEqual(['2025-02: 1', '2025-03: 1'])
  expect(shown(on('2025-02', '2025'), daysOf('2025-02'))).toEqual(['2025-02: 1'])
})

test('a chosen month shows its days; a chosen day stays among the others', () => {
  const years = on('2024-01-01', '2025-02-13', '2025-02-14', '2025-11-30')
  const february = timelineOf(years, daysOf('2025-02')).bins
  expect(february).toHaveLength(28)
  expect(february.filter(({ count }) => count > 0).map(({ period }) => period)).toEqual([
    '2025-02-13',
    '2025-02-14',
  ])
  expect(timelineOf(years, daysOf('2025-02-13')).bins).toEqual(february)
  const days = on('2025-02-13', '2025-02-14')
  expect(timelineOf(days, daysOf('2025-02-13'))).toEqual(timelineOf(days))
})
