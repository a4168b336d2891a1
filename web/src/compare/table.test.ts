import { expect, test } from 'vitest'
import type { Citation } from '../../../server/core/answer.ts'
import type { Comparison } from '../../../server/core/comparison.ts'
import { numbersOf } from '../chat/shown.ts'
import { de } from '../texts/de.ts'
import { shownIn } from './shown.ts'
import { toCsv, toMarkdownTable } from './table.ts'

const citation = (id: string, quote: string) =>
  ({
    id,
    articleId: id,
    quote,
    start: 3,
    end: 9,
    attribution: { kind: 'quote', speaker: 'A. Keller', via: 'Agentur' },
  }) as Citation

const table = {
  status: 'compared',
  question: 'Wie *lange*?',
  columns: [
    {
      id: 'a',
      file: 'eins.txt',
      title: '',
      outlet: { status: 'declared', name: 'Blatt | Bote' },
      language: 'de',
    },
    { id: 'b', file: 'zwei.txt', title: '', outlet: { status: 'unknown', name: null }, language: 'de' },
  ],
  rows: [
    {
      id: 'r',
      text: '=90 "Tage"',
      language: 'de',
      support: 'verbatim',
      origins: 1,
      cells: [
        { says: 'so', citation: citation('a', '90 | Tage') },
        { says: 'otherwise', citation: citation('b', '60\nTage') },
      ],
    },
    {
      id: 's',
      text: 'Lange.',
      language: 'de',
      support: 'verbatim',
      origins: 1,
      cells: [{ says: 'nothing' }, { says: 'so', citation: citation('b', '60\nTage') }],
    },
  ],
  silent: 3,
  left: 0,
  missing: [],
} as unknown as Extract<Comparison, { status: 'compared' }>

test('a Markdown table has each quote with its place, and no word of an article becomes markup', () => {
  expect(toMarkdownTable(table, de).split('\n')).toEqual([
    '## Wie \\*lange\\*?',
    '',
    '| Aussage | Artikel | Ursprünge | Blatt \\| Bote (eins.txt) | Outlet unbekannt (zwei.txt) |',
    '| --- | --- | --- | --- | --- |',
    '| =90 "Tage" | 1 von 5 | 1 | „90 \\| Tage“ (Zeichen 3–9; A. Keller, über Agentur) | widerspricht: „60 Tage“ (Zeichen 3–9; A. Keller, über Agentur) |',
    '| Lange. | 1 von 5 | 1 | nicht erwähnt | „60 Tage“ (Zeichen 3–9; A. Keller, über Agentur) |',
    '',
    '„nicht erwähnt“ heißt: In diesem Artikel wurde dazu nichts gefunden.',
    'In 3 weiteren Artikeln wurde dazu nichts gefunden.',
  ])
})

test('a spreadsheet takes no word of an article for a formula', () => {
  const [head, row] = toCsv(table, de).split('\r\n')
  expect(head).toBe('"Aussage","Artikel","Ursprünge","Blatt | Bote (eins.txt)","Outlet unbekannt (zwei.txt)"')
  expect(row).toMatch(/^"'=90 ""Tage""","1 von 5","1","„90 \| Tage“/)
})

test('a quote that stands in two rows has one number, that of the first', () => {
  const rows = [...table.rows, { ...table.rows[0], id: 't', cells: [table.rows[0].cells[0]] }]
  expect([...numbersOf(shownIn({ ...table, rows } as Comparison))]).toEqual([
    ['a', 1],
    ['b', 2],
  ])
})
