import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { declarationFor, readSources } from './sources.ts'

async function folderWith(json?: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'belegt-sources-'))
  if (json !== undefined) await writeFile(path.join(folder, 'sources.json'), json)
  return folder
}

describe('an operator can declare what the files do not say', () => {
  it('but need not: without sources.json nothing is declared', async () => {
    expect(await readSources(await folderWith())).toEqual([])
  })

  it('with every field, and dates as exact as known', async () => {
    const entries = [
      '2025',
      '2025-02',
      '2025-02-13',
      '2025-02-13T10:15:00Z',
      '2025-02-13T10:15:00+01:00',
    ].map((publishedAt) => ({
      files: 'a.txt',
      outlet: 'Nordblick',
      url: 'https://beispiel-blatt.de/a',
      author: 'Max Muster',
      publishedAt,
      title: 'Titel',
      language: 'de',
    }))
    expect(await readSources(await folderWith(`\uFEFF${JSON.stringify(entries)}`))).toEqual(entries)
  })

  it.each([
    ['broken JSON', '[{', /sources\.json is not valid JSON/],
    ['no list', '{}', /sources\.json.*array/],
    ['a misspelt field', '[{"files":"a.txt","outlte":"X"}]', /outlte/],
    ['no files', '[{"outlet":"X"}]', /files/],
    [
      'a date in words',
      '[{"files":"a.txt","publishedAt":"13. Februar 2025"}]',
      /publishedAt.*expected 2025, 2025-02/,
    ],
    ['a day that does not exist', '[{"files":"a.txt","publishedAt":"2025-02-30"}]', /publishedAt/],
    ['an address that is none', '[{"files":"a.txt","url":"javascript:alert(1)"}]', /url/],
  ])('and is told what is wrong: %s', async (_, json, message) => {
    const error = await readSources(await folderWith(json)).catch((caught) => caught)
    expect(error).toMatchObject({
      name: 'BelegtError',
      code: 'unreadable-input',
      message: expect.stringMatching(message),
    })
  })

  it('for one file, for a folder, for all; later entries win field by field', () => {
    const entries = [
      { files: '**/*.txt', outlet: 'Alle', language: 'de' },
      { files: 'nord/*.txt', outlet: 'Nordblick' },
      { files: 'nord/a [1].txt', author: 'Max Muster' },
    ]
    const declared = { entries, corrections: new Map() }
    expect(declarationFor(declared, 'b.txt')).toEqual({ outlet: 'Alle', language: 'de' })
    expect(declarationFor(declared, 'nord/b.txt')).toEqual({ outlet: 'Nordblick', language: 'de' })
    expect(declarationFor(declared, 'nord/a [1].txt')).toEqual({
      outlet: 'Nordblick',
      language: 'de',
      author: 'Max Muster',
    })
    expect(declarationFor(declared, 'b.md')).toEqual({})
  })

  it('and what was corrected in the page wins over it, for the very article that it was said of', () => {
    const zone = { zone: 'comment' as const, exact: 'Endlich!' }
    const other = { zone: 'caption' as const, exact: 'Foto: Muster' }
    const entries = [{ files: '**', outlet: 'Nordblick', author: 'Max Muster', zones: [other] }]
    const corrections = new Map([['a [1].jsonl#7', { author: null, zones: [zone] }]])
    const declared = { entries, corrections }
    expect(declarationFor(declared, 'a [1].jsonl', '7')).toEqual({
      outlet: 'Nordblick',
      author: null,
      zones: [other, zone],
    })
    for (const row of ['8', undefined])
      expect(declarationFor(declared, 'a [1].jsonl', row)).toMatchObject({
        author: 'Max Muster',
        zones: [other],
      })
  })
})
