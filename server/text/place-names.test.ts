import { expect, it } from 'vitest'
import { placeKey } from './place-names.ts'

it.each([
  ['china', 'chinese', 'chinesisch', 'peking'],
  ['india', 'indian', 'indien', 'indische'],
  ['spain', 'spanien', 'spanish', 'spanischer'],
  ['belgium', 'belgien', 'belgian'],
  ['schweiz', 'switzerland', 'swiss', 'bern'],
  ['munchen', 'munich', 'munchner'],
])('%s and what is made of it are one place', (...names) => {
  expect(new Set(names.map(placeKey)).size).toBe(1)
  expect(placeKey(names[0] as string)).toBeDefined()
})

it('two countries are two, and common words are none', () => {
  expect(placeKey('osterreich')).not.toBe(placeKey('schweiz'))
  for (const word of ['haus', 'danach', 'berg', 'polizei', 'bericht']) expect(placeKey(word)).toBeUndefined()
})
