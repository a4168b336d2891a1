import { expect, test } from 'vitest'
import { patternOf } from './find.ts'

const found = (wanted: string, text: string) =>
  [...text.matchAll(patternOf(wanted) ?? /$^/g)].map(([match]) => match)

test('words are found whatever their capitals and the breaks between them, and signs stand for themselves', () => {
  expect(found('die brücke', 'Die Brücke. die\n  BRÜCKE.')).toEqual(['Die Brücke', 'die\n  BRÜCKE'])
  expect(found('(5.0', 'a (5.0) b 5x0')).toEqual(['(5.0'])
  expect(found('a/b [c]', 'A/B [C]')).toEqual(['A/B [C]'])
  expect(patternOf('  ')).toBeUndefined()
})
