import { describe, expect, test } from 'vitest'
import type { Citation } from '../../../server/core/answer.ts'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { de } from '../texts/de.ts'
import { en } from '../texts/en.ts'
import { FILES } from './files.ts'
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
  file: 'eins.txt',
  url: 'https://blatt.example/a',
  language: 'de',
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
  test('says to which articles the question was limited', () => {
    const limited = { ...copied, limit: 'Nur in: Blatt & Co' }
    expect(FORMATS.text(limited, find, de)).toMatch(/^Wie lange\?\n\nNur in: Blatt & Co\n\n„90 Tage“/)
    expect(FORMATS.markdown(limited, find, de)).toContain('\n\nNur in: Blatt & Co\n\n**')
  })

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
    const bibtex = FORMATS.bibtex(copied, find, de)
    expect(bibtex.match(/^@/gm)).toHaveLength(2)
    expect(bibtex).toContain('@article{belegt-a1,')
    expect(bibtex).toContain('journal = {Blatt \\& Co}')
    expect(bibtex).toContain('year = {2025},\n  month = {5}')
    expect(bibtex).toContain('@misc{belegt-a2,')
    expect(bibtex).toContain('„ein Vierteljahr“ (10–20)')
    expect(FORMATS.bibtex(copied, find, en)).toContain('“ein Vierteljahr” (10–20)')
  })

  test('is RIS that ends each record, and no other address than one of the web', () => {
    const one = { claims: [{ text: '', citations: [citation('1', 'q')] }] }
    const ris = FORMATS.ris(one, () => ({ ...article, url: 'javascript:x' }), de)
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

describe('a dossier that is saved', () => {
  const hostile = '<img src=x onerror=alert(1)> & {\\rtf1 \\field} "\u0007🚢 „ä“'
  const dossier: Copied = {
    title: 'Dossier',
    claims: [
      { heading: 'Ablauf' },
      {
        text: 'Neunzig Tage.',
        citations: [citation('1', 'für 90 Tage'), citation('2', 'ein Vierteljahr', other)],
        origin: 'Zur Frage: Wie lange?',
        comment: 'Nachfragen!\n\nUnd warum?',
      },
      { text: hostile, citations: [citation('1', 'für 90 Tage')], origin: hostile, comment: hostile },
    ],
    standings: new Map([['1', 'altered']]),
  }
  const write = (name: keyof typeof FILES) => FILES[name].write(dossier, find, de)

  test('is Markdown in sections, with the question and the note of each claim', () => {
    expect(write('markdown')).toContain(
      [
        '# Dossier',
        '## Ablauf',
        'Neunzig Tage.[^1][^2]',
        '*Zur Frage: Wie lange?*',
        '> Notiz: Nachfragen!  \n> Und warum?',
      ].join('\n\n'),
    )
  })

  test.each(['html', 'word'] as const)('calls a note what is no quote: %s', (name) => {
    expect(write(name)).toContain('Notiz: Nachfragen!')
  })

  test.each(['markdown', 'html'] as const)('says in the footnote when an article has changed: %s', (name) => {
    expect(write(name)).toContain('Zitat steht nicht mehr darin')
    expect(write(name)).toContain('Outlet unbekannt')
  })

  test('is a page that runs nothing, whatever is quoted, with a link to each footnote and back', () => {
    const html = write('html')
    expect(html).not.toMatch(/<(img|script)/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; {\\rtf1')
    expect(html).toContain("default-src 'none'")
    for (const number of [1, 2]) {
      expect(html.split(`id="note-${number}"`)).toHaveLength(2)
      expect(html.split(`id="ref-${number}"`)).toHaveLength(2)
    }
    expect(html).toContain('<a href="https://blatt.example/a" rel="noreferrer">')
  })

  test('is RTF that no word of an article can break, with a true footnote for each quote of each claim', () => {
    const rtf = write('word')
    expect(rtf).toMatch(/^[\n -~]*$/)
    expect(rtf.match(/\{\\footnote/g)).toHaveLength(3)
    expect(rtf).toContain('& \\{\\\\rtf1 \\\\field\\} "')
    // Signed, in UTF-16: a ship, then a quotation mark.
    expect(rtf).toContain("\\u-10179\\'3f\\u-8542\\'3f \\u8222\\'3f\\u228\\'3f\\u8220\\'3f")
    expect(depthsOf(rtf).at(-1)).toBe(0)
    expect(Math.min(...depthsOf(rtf).slice(0, -1))).toBe(1)
  })

  test('is CSL-JSON: one item an article, dated as precisely as it is known', () => {
    const [known, unknown] = JSON.parse(write('csl'))
    expect(known).toEqual({
      id: 'belegt-a1',
      type: 'article-newspaper',
      title: 'Brücke gesperrt',
      'container-title': 'Blatt & Co',
      author: [{ literal: 'B. Muster' }],
      issued: { 'date-parts': [[2025, 5, 12]] },
      language: 'de',
      URL: 'https://blatt.example/a',
      note: 'eins.txt; „für 90 Tage“ (10–20)',
    })
    expect(unknown).toMatchObject({ type: 'document', note: 'zwei.txt; „ein Vierteljahr“ (10–20)' })
    expect(unknown).not.toHaveProperty('issued')
    const dated = (publishedAt: string) =>
      JSON.parse(FILES.csl.write(dossier, () => ({ ...article, publishedAt }), de))[0].issued['date-parts']
    expect(dated('2025')).toEqual([[2025]])
    expect(dated('2025-02')).toEqual([[2025, 2]])
    expect(dated('2025-02-13T08:30:00Z')).toEqual([[2025, 2, 13]])
  })
})

/** How deep in groups each brace of an RTF text leaves it. */
function depthsOf(rtf: string): number[] {
  let depth = 0
  return [...rtf.matchAll(/\\[\\{}]|[{}]/g)].flatMap(({ 0: token }) => {
    if (token.length > 1) return []
    depth += token === '{' ? 1 : -1
    return [depth]
  })
}
