import { expect, it } from 'vitest'
import { keptInOrder, sharedInOrder } from './word-order.ts'

it('a sentence with one word in the place of another keeps its words in their order, a paraphrase does not', () => {
  const statement = 'Der Rat hat den Bau der Brücke beschlossen.'
  expect(sharedInOrder(statement, statement)).toBe(1)
  expect(sharedInOrder(statement, 'Der Rat hat den Abriss der Brücke beschlossen.')).toBeCloseTo(7 / 8)
  expect(sharedInOrder(statement, 'Beschlossen ist der Brückenbau, so der Rat.')).toBeLessThan(0.5)
  expect(sharedInOrder(statement, 'Es regnet.')).toBe(0)
  expect(sharedInOrder('', '')).toBe(0)
})

it('what is cut out of a sentence keeps its order, what is put together from its words does not', () => {
  const sentence = 'Er beherrscht etwa ein Fünftel des Landes, und Tausende von Menschen zogen fort.'
  expect(keptInOrder('Tausende von Menschen zogen fort.', sentence)).toBe(1)
  expect(keptInOrder('Etwa ein Fünftel der Menschen in dem Land zog fort.', sentence)).toBeLessThan(0.7)
  expect(keptInOrder('', sentence)).toBe(0)
})
