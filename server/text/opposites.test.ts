import { expect, it } from 'vitest'
import { opposites } from './opposites.ts'

it.each<[pairs: number, one: string, other: string]>([
  [1, 'Die Preise steigen.', 'Die Preise sind gesunken.'],
  [1, 'Prices fell.', 'Die Preise stiegen.'],
  [1, 'Der Rat stimmte dafür, es wurde genehmigt.', 'Der Rat hat es abgelehnt.'],
  [1, 'Das Opfer überlebte.', 'Das Opfer starb.'],
  [0, 'Die Preise steigen.', 'Die Preise nahmen zu.'],
  [0, 'Die Preise steigen.', 'Erst sanken die Preise, dann stiegen sie.'],
  [0, 'Vor dem Rathaus', 'Der Vorstand kam nachträglich.'],
  [0, '', 'Die Preise steigen.'],
])('%i: %s / %s', (pairs, one, other) => {
  expect(opposites(one, other)).toBe(pairs)
  expect(opposites(other, one)).toBe(pairs)
})
