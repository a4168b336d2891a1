import { expect, it } from 'vitest'
import { isMisspelled } from './misspellings.ts'

it.each([
  ['telefonart', 'telefonat'],
  ['telefnoat', 'telefonat'],
  ['brücek', 'brücke'],
  ['verhandlnugn', 'verhandlung'],
  ['minnut', 'minut'],
])('%s is %s misspelled', (typed, meant) => {
  expect(isMisspelled(typed, meant)).toBe(true)
})

it.each([
  ['haus', 'maus'],
  ['verhandlung', 'handlung'],
  ['telefonat', 'telegramm'],
  ['212MMDD', '213MMDD'],
  ['5400s', '5401s'],
])('%s is not %s misspelled', (typed, other) => {
  expect(isMisspelled(typed, other)).toBe(false)
})
