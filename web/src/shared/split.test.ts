import { expect, test } from 'vitest'
import { split } from './split.ts'

test('marks exactly the quoted characters and keeps the text around them', () => {
  const text = 'Sie sprachen lange. Dann war Schluss.'
  const pieces = split({ start: 0, end: text.length }, [{ start: 13, end: 18, kind: 'quote' }])
  expect(pieces.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ['Sie sprachen ', undefined],
    ['lange', 'quote'],
    ['. Dann war Schluss.', undefined],
  ])
})

test('a quote that spans two paragraphs is marked in both', () => {
  const quote = [{ start: 5, end: 15, kind: 'quote' }] as const
  expect(split({ start: 0, end: 9 }, quote)).toEqual([
    { start: 0, end: 5, kind: undefined },
    { start: 5, end: 9, kind: 'quote' },
  ])
  expect(split({ start: 10, end: 20 }, quote)).toEqual([
    { start: 10, end: 15, kind: 'quote' },
    { start: 15, end: 20, kind: undefined },
  ])
})

test('the opened quote is never cut by its context or by other quotes', () => {
  const pieces = split({ start: 0, end: 30 }, [
    { start: 10, end: 20, kind: 'quote' },
    { start: 5, end: 15, kind: 'context' },
    { start: 12, end: 25, kind: 'other' },
  ])
  expect(pieces).toEqual([
    { start: 0, end: 5, kind: undefined },
    { start: 5, end: 10, kind: 'context' },
    { start: 10, end: 20, kind: 'quote' },
    { start: 20, end: 25, kind: 'other' },
    { start: 25, end: 30, kind: undefined },
  ])
})

test('a text without ranges stays whole', () => {
  expect(split({ start: 3, end: 8 }, [])).toEqual([{ start: 3, end: 8, kind: undefined }])
})
