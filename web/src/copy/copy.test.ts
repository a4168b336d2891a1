import { describe, expect, test } from 'vitest'
import type { Citation } from '../../../server/core/answer.ts'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { de } from '../texts/de.ts'
import { FORMATS } from './formats.ts'
import type { Copied, Find } from './notes.ts'

const citation = (id: string, quote: string, more: Partial<Citation> = {}) =>
  ({
    id,
    articleId: 'a1',
    file: 'eins.txt',
    title: 'Brücke\ngesperrt',
    outlet: { status: 'inferred', name: 'Blatt & Co', evidence: '' },
    quote,
    start: 10,
    end: 20,
    url: 'https://blatt.example/a',
    attribution: { kind: 'quote', speaker: 'A. Keller', via: 'Agentur' },
    ...more,
  }) as Citation
const article = {
  outlet: { status: 'inferred', name: 'Blatt & Co', evidence: '' },
  title: 'Brücke gesperrt',
  author: 'B. Muster',
  publishedAt: '2025-05-12',
} as ArticleSummary
const find: Find = (id) => (id === 'a1' ? article : undefined)
const other = { articleId: 'a2', file: 'zwei.txt', outlet: { status: 'unknown', name: null } } as const
const copied: Copied = {
  question: 'Wie lange?',
  lead: '„90 Tage“.',
  claims: [
    {
      text: 'Neunzig Tage *lang*.',
      citations: [citation('1', 'für 90 Tage'), citation('2', 'ein Vierteljahr', other)],
    },
    { text: '1. Mai.', citations: [citation('1', 'für 90 Tage')] },
  ],
}

describe('what is copied', () => {
  test('keeps its footnotes as text: a quote that backs two claims has one number', () => {
    expect(FORMATS.text(copied, find, de)).toBe(
      [
        'Wie lange?\n',
        '„90 Tage“.\n',
        'Neunzig Tage *lang*. [1][2]\n',
        '1. Mai. [1]\n',
        '[1] „für 90 Tage“ Blatt & Co (aus dem Text erschlossen): „Brücke gesperrt“; B. Muster; 12. Mai 2025; A. Keller, über Agentur; Datei eins.txt, Zeichen 10–20; https://blatt.example/a',
        '[2] „ein Vierteljahr“ Outlet unbekannt: „Brücke gesperrt“; A. Keller, über Agentur; Datei zwei.txt, Zeichen 10–20; https://blatt.example/a',
      ].join('\n'),
    )
  })

  test('is Markdown that no word of an article can break', () => {
    const hostile = { claims: [{ text: '# <b>*x*</b> [y](z)', citations: [citation('1', '`q`')] }] } as Copied
    const markdown = FORMATS.markdown(hostile, find, de)
    expect(markdown).toContain('\\# \\<b\\>\\*x\\*\\</b\\> \\[y\\](z)[^1]')
    expect(markdown).toContain('[^1]: „\\`q\\`“ Blatt & Co')
    expect(FORMATS.markdown(copied, find, de)).toContain('## Wie lange?\n\n**„90 Tage“.**\n\nNeunzig Tage')
  })

  test('is one BibTeX entry for each article, its quotes in the note', () => {
    const bibtex = FORMATS.bibtex(copied, find)
    expect(bibtex.match(/^@/gm)).toHaveLength(2)
    expect(bibtex).toContain('@article{belegt-a1,')
    expect(bibtex).toContain('journal = {Blatt \\& Co}')
    expect(bibtex).toContain('year = {2025},\n  month = {5}')
    expect(bibtex).toContain('@misc{belegt-a2,')
    expect(bibtex).toContain('„ein Vierteljahr“ (10–20)')
  })

  test('is RIS that ends each record, and no other address than one of the web', () => {
    const ris = FORMATS.ris(
      { claims: [{ text: '', citations: [citation('1', 'q', { url: 'javascript:x' })] }] },
      find,
    )
    expect(ris.split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - Brücke gesperrt',
      'AU  - B. Muster',
      'T2  - Blatt & Co',
      'PY  - 2025',
      'DA  - 2025/05/12',
      'L1  - eins.txt',
      'N1  - „q“ (10–20)',
      'ER  - ',
    ])
  })
})
