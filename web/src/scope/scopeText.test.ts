import { expect, test } from 'vitest'
import { de } from '../texts/de.ts'
import { lastDay, scopeText } from './scopeText.ts'

const titles = new Map([
  ['a', 'Rat baut die Brücke'],
  ['b', `Ein Titel, der ${'sehr '.repeat(20)}lang ist`],
])
const find = (id: string) => {
  const title = titles.get(id)
  return title === undefined ? undefined : { title, file: `${id}.txt` }
}

test.each([
  [{ articles: ['a'] }, '„Rat baut die Brücke“'],
  [{ articles: ['a', 'b'] }, /^„Rat baut die Brücke“, „Ein Titel, der sehr .{20,50} …“$/],
  [{ articles: ['a', 'b', 'c'] }, '3 Artikel'],
  [{ articles: ['gone'] }, '1 Artikel'],
  [{ outlets: ['Abendblatt', 'Bote'] }, 'Abendblatt, Bote'],
  [{ outlets: ['A', 'B', 'C', 'D'] }, '4 Outlets'],
  [{ outlets: ['Bote'], from: '2025-02-01', to: '2025-02-28' }, 'Bote · Februar 2025'],
  [{ from: '2024-01-01', to: '2024-12-31' }, '2024'],
  [{ from: '2025-02-13', to: '2025-02-13' }, '13. Februar 2025'],
  [{ from: '2025-02-13', to: '2025-03-01' }, '13. Februar 2025 bis 1. März 2025'],
  [{ from: '2025-02' }, 'ab Februar 2025'],
  [{ to: '2025' }, 'bis 2025'],
])('says to what a question is limited: %o', (scope, text) => {
  expect(scopeText(scope, find, de)).toEqual(typeof text === 'string' ? text : expect.stringMatching(text))
})

test('a month ends on its last day', () => {
  expect(['2024-02', '2025-02', '2025', '2025-04-30'].map(lastDay)).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2025-12-31',
    '2025-04-30',
  ])
})
