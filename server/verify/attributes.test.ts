import { expect, it } from 'vitest'
import { hasOtherAttribute } from './attributes.ts'

it.each([
  [
    'Der Verband fordert Zölle gegen Portugal, um Norwegen zu schützen.',
    'Der Verband fordert Zölle gegen Norwegen, um Portugal zu schützen.',
  ],
  ['Es gibt Angriffe auf alte Schulen.', 'Es gibt Angriffe auf alte Server.'],
  ['Die Boten der Schweiz kamen nach Polen.', 'Die Boten des Rates kamen aus der Schweiz nach Polen.'],
  ['Die dänischen Fischer streiken.', 'Die spanischen Fischer streiken.'],
])('what goes with a noun goes with it in the quote: %s', (statement, quoted) => {
  expect(hasOtherAttribute(statement, quoted, 'de')).toBe(true)
})

it.each([
  ['Die Hilfe für Norwegen steigt.', 'Die Hilfe für das Land steigt.'],
  ['Die Fischer aus Dänemark streiken.', 'Die Fischer im Hafen streiken.'],
  ['Zölle gegen Norwegen soll es geben.', 'Zölle soll es gegen Norwegen geben.'],
])('or is told elsewhere: %s', (statement, quoted) => {
  expect(hasOtherAttribute(statement, quoted, 'de')).toBe(false)
})
