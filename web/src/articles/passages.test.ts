import { expect, test } from 'vitest'
import { NO_FILTER, UNKNOWN } from './filter.ts'
import { excerptOf, searchPath } from './passages.ts'

test('a search is limited as the list is, as far as the server can', () => {
  const filter = { ...NO_FILTER, outlets: ['Bote & Co', 'Herald'], from: '2025-02-01' }
  expect(searchPath('Fähre', filter)).toBe(
    '/api/search?q=F%C3%A4hre&limit=50&outlet=Bote+%26+Co&outlet=Herald&from=2025-02-01',
  )
  expect(searchPath('x', { ...NO_FILTER, outlets: ['Herald', UNKNOWN] })).toBe('/api/search?q=x&limit=50')
  const many = Array.from({ length: 101 }, (_, index) => `Blatt ${index}`)
  expect(searchPath('x', { ...NO_FILTER, outlets: many })).toBe('/api/search?q=x&limit=50')
  expect(searchPath('x', { ...NO_FILTER, from: '2025-03-01', to: '2025-02-01' })).toBe(
    '/api/search?q=x&limit=50',
  )
})

test('of a long passage that part is shown in which the words stand, cut between words', () => {
  const text = `${'vorher '.repeat(100)}Fähre ${'nachher '.repeat(100)}`
  const at = text.indexOf('Fähre')
  const { start, end } = excerptOf({ text, start: 1000, marks: [{ start: 1000 + at, end: 1005 + at }] })
  expect(text.slice(start, end)).toMatch(/^(?:vorher )+Fähre (?:nachher )*nachher$/)
  expect(end - start).toBeLessThan(430)
  expect(excerptOf({ text: 'kurz', start: 5, marks: [] })).toEqual({ start: 0, end: 4 })
  const word = 'x'.repeat(1000)
  expect(excerptOf({ text: word, start: 0, marks: [] }).end).toBeGreaterThan(100)
})
