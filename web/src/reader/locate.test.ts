import { expect, test } from 'vitest'
import { locate } from './locate.ts'

const at = (start: number) => ({ quote: 'Ja.', start, end: start + 3 })

test('a quote is marked at its place, also where the same words stand elsewhere', () => {
  expect(locate('Ja. Nein. Ja.', at(10))).toEqual({ start: 10, end: 13 })
})

test('in an article that was edited since, the quote is found again near its old place', () => {
  expect(locate('Ja. Neu: nein. Ja.', at(10))).toEqual({ start: 15, end: 18 })
  expect(locate('Ja. Nein.', at(40))).toEqual({ start: 0, end: 3 })
})

test('a quote that was removed is not marked anywhere', () => {
  expect(locate('Nein.', at(0))).toBeUndefined()
})
