import { expect, test } from 'vitest'
import { filterSummaries } from './filter.ts'

const summary = (title: string, ...questions: string[]) => ({
  id: title,
  title,
  createdAt: 0,
  updatedAt: 0,
  questions,
})

test('a conversation is found by words of its title and of every question in it', () => {
  const all = [summary('Brücke', 'Wann wird sie gesperrt?', 'Über Umwege?'), summary('Etwas anderes', 'Wer?')]
  const found = (search: string) => filterSummaries(all, search).map(({ title }) => title)
  expect(found('umwege BRUCKE')).toEqual(['Brücke'])
  expect(found('wer')).toEqual(['Etwas anderes'])
  expect(found('brücke wer')).toEqual([])
  expect(found('  ')).toEqual(['Brücke', 'Etwas anderes'])
})
