import { expect, it } from 'vitest'
import { meantBy } from './misspellings.ts'

it.each([
  ['telefonart', 'telefonat'],
  ['telefnoat', 'telefonat'],
  ['brücek', 'brücke'],
  ['verhandlnugn', 'verhandlung'],
  ['minnut', 'minut'],
])('%s is %s misspelled', (typed, meant) => {
  expect(meantBy(typed, [meant])).toEqual([meant])
})

it.each([
  ['haus', 'maus'],
  ['hauch', 'bauch'],
  ['ordnung', 'wordnung'],
  ['verhandlung', 'handlung'],
  ['telefonat', 'telegramm'],
  ['212MMDD', '213MMDD'],
  ['5400s', '5401s'],
])('%s is not %s misspelled', (typed, other) => {
  expect(meantBy(typed, [other])).toEqual([])
})

it('the fewest wrong letters are the best guess', () => {
  expect(meantBy('telefonart', ['telefontarif', 'telefonate', 'telefonat', 'telefonarm'])).toEqual([
    'telefonat',
    'telefonarm',
  ])
})
