import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toArticle } from './article.fixture.ts'

const TEXT = `Stadtrat stimmt für den Neubau
Von Max Muster
Veröffentlicht am 13. Februar 2025

Der Stadtrat hat am Dienstag nach langer Debatte den Neubau der alten Brücke beschlossen.\r

Source: welt.de`

const bytes = new TextEncoder().encode(`\uFEFF${TEXT}`)

describe('a file becomes an article', () => {
  it('with what its text says, and the text itself untouched', () => {
    const { article, warnings } = toArticle({ file: 'nord/a.txt', bytes, declared: {} })
    const { zones, ...rest } = article
    expect(rest).toEqual({
      id: createHash('sha256').update('nord/a.txt').digest('hex').slice(0, 16),
      file: 'nord/a.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      title: 'Stadtrat stimmt für den Neubau',
      evidence: { author: 'Von Max Muster', publishedAt: 'Veröffentlicht am 13. Februar 2025' },
      outlet: { status: 'stated', name: 'WELT', evidence: 'Source: welt.de' },
      author: 'Max Muster',
      publishedAt: '2025-02-13',
      language: 'de',
      text: TEXT,
    })
    expect(zones.map(({ zone }) => zone)).toEqual([
      'headline',
      'boilerplate',
      'boilerplate',
      'body',
      'boilerplate',
    ])
    expect(warnings).toEqual([])
  })

  it('with what the operator declares before what its text says', () => {
    const declared = {
      outlet: 'Nordblick',
      url: 'https://beispiel-blatt.de/a',
      author: 'Erika Beispiel',
      publishedAt: '2024',
      title: 'Ein anderer Titel',
      language: 'en',
    }
    const { article } = toArticle({ file: 'a.txt', bytes, declared })
    expect(article).toMatchObject({ ...declared, outlet: { status: 'declared', name: 'Nordblick' } })
  })

  it('without fields that nobody knows', () => {
    const { article } = toArticle({
      file: 'a.txt',
      bytes: new TextEncoder().encode('Ein Satz.'),
      declared: {},
    })
    expect(Object.keys(article)).not.toEqual(expect.arrayContaining(['author']))
    expect(article).not.toHaveProperty('publishedAt')
    expect(article).not.toHaveProperty('url')
    expect(article.outlet).toEqual({ status: 'unknown', name: null })
  })

  it('whose id stays when its text changes, and differs from that of any other file', () => {
    const other = new TextEncoder().encode('Ein anderer Satz.')
    const id = (file: string, of: Uint8Array) => toArticle({ file, bytes: of, declared: {} }).article.id
    expect(id('a.txt', other)).toBe(id('a.txt', bytes))
    expect(id('b.txt', bytes)).not.toBe(id('a.txt', bytes))
  })
})

describe('an operator is warned', () => {
  it('of a guessed encoding', () => {
    const latin = Uint8Array.from([...new TextEncoder().encode('Ein Satz mit '), 0xfc, 0x2e])
    expect(toArticle({ file: 'a.txt', bytes: latin, declared: {} }).warnings).toEqual([
      expect.stringContaining('Windows-1252'),
    ])
  })

  it('of outlets that contradict each other, unless one is declared', () => {
    const contradicting = new TextEncoder().encode(`${TEXT}\nQuelle: spiegel.de`)
    const { article, warnings } = toArticle({ file: 'a.txt', bytes: contradicting, declared: {} })
    expect(article.outlet.status).toBe('unknown')
    expect(warnings).toEqual([expect.stringMatching(/WELT, DER SPIEGEL/)])
    expect(toArticle({ file: 'a.txt', bytes: contradicting, declared: { outlet: 'WELT' } }).warnings).toEqual(
      [],
    )
  })
})
