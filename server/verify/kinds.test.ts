import { expect, it } from 'vitest'
import { otherKind } from './kinds.ts'

const said = (text: string, language = 'de') => ({ text, language })

it.each<[string, string, string?]>([
  ['Die Lehrerin verließ das Dorf.', 'Die Ärztin verließ das Dorf.'],
  ['The journalist left the village.', 'Der Lehrer verließ das Dorf.', 'en'],
  ['Es geht um militärische Fragen.', 'Es geht um wirtschaftliche Fragen.'],
])('what excludes it is something else: %s', (statement, quoted, language) => {
  expect(otherKind(said(statement, language), said(quoted), '')).toBe(true)
})

it.each<[string, string, string, string?]>([
  ['The teacher left the village.', 'Der Lehrer verließ das Dorf.', '', 'en'],
  ['Die Lehrerin half der Ärztin.', 'Die Frau half der Ärztin.', 'Sie ist Lehrerin.'],
  ['Ein Zug stieß mit dem Auto zusammen.', 'Mit dem Auto stieß jemand zusammen.', ''],
])('what stands beside it or around the quote is not: %s', (statement, quoted, around, language) => {
  expect(otherKind(said(statement, language), said(quoted), around)).toBe(false)
})
