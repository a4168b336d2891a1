import { readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../server/core/article.ts'
import { indexFormat } from '../../server/store/format.ts'
import { addFiles } from '../../test/folders.ts'
import { readCorrections } from '../corrections.ts'
import { BRIDGE, MARKET, SCHOOL } from '../ingest.fixture.ts'
import { ingest } from '../ingest.ts'
import { locate } from '../locate/locate.ts'
import { embedder, open } from './editor.fixture.ts'

const LETTER = 'Endlich wird die Brücke neu gebaut, freut sich Klaus.'

const zonesOf = ({ text, zones }: Article) =>
  zones.map(({ zone, start, end }) => [zone, text.slice(start, end).trim()])

describe('whoever corrects an article', () => {
  it('has outlet, author, date and zones as they say at once, and after every further ingest', async () => {
    const { seeds, articleOf, correct, ingestAll } = await open({
      'a.txt': `${BRIDGE}\n\n${LETTER}`,
      'b.txt': MARKET,
    })
    const before = await readFile(join(seeds, 'a.txt'), 'utf8')
    const zone = { zone: 'comment' as const, exact: LETTER, prefix: 'beschlossen.\n\n' }
    await correct('a.txt', {
      outlet: 'Nordblick',
      author: 'Eva Beispiel',
      publishedAt: '2025-02',
      zones: [zone],
    })
    const expected = {
      outlet: { status: 'declared', name: 'Nordblick' },
      author: 'Eva Beispiel',
      publishedAt: '2025-02',
    }
    expect(await articleOf('a.txt')).toMatchObject(expected)
    expect(zonesOf(await articleOf('a.txt'))).toContainEqual(['comment', LETTER])
    expect(await ingestAll()).toMatchObject({ unchanged: 2, updated: 0 })

    await addFiles(seeds, { 'a.txt': `${BRIDGE} Die Arbeiten beginnen im Mai.\n\n${LETTER}` })
    expect(await ingestAll()).toMatchObject({ updated: 1, warnings: [] })
    expect(await articleOf('a.txt')).toMatchObject(expected)
    expect(zonesOf(await articleOf('a.txt'))).toContainEqual(['comment', LETTER])
    expect(before).toBe(`${BRIDGE}\n\n${LETTER}`)
    expect((await readdir(seeds)).toSorted()).toEqual(['a.txt', 'b.txt'])
  })

  it('waits only for what is put together anew: all else was embedded before', async () => {
    const { correct } = await open({ 'a.txt': `${BRIDGE}\n\n${LETTER}\n\n${'Der Rat tagt. '.repeat(40)}` })
    embedder.texts.length = 0
    await correct('a.txt', { outlet: 'Nordblick' })
    expect(embedder.texts).toEqual([])
    await correct('a.txt', { zones: [{ zone: 'comment', exact: LETTER }] })
    expect(embedder.texts).not.toEqual([])
    expect(embedder.texts).not.toContain('Der Rat tagt.')
  })

  it('is told by an ingest of what is found no more', async () => {
    const { seeds, editor, articleOf, correct, ingestAll } = await open({ 'a.txt': `${BRIDGE}\n\n${LETTER}` })
    const { places } = await correct('a.txt', { zones: [{ zone: 'comment', exact: LETTER }] })
    expect(places).toEqual([{ start: BRIDGE.length + 2, end: BRIDGE.length + 2 + LETTER.length }])
    await addFiles(seeds, { 'a.txt': BRIDGE })
    expect((await ingestAll()).warnings).toEqual([
      { file: 'a.txt', warning: expect.stringContaining(`is found no more: "${LETTER}"`) },
    ])
    expect((await editor.corrected((await articleOf('a.txt')).id)).places).toEqual([null])
  })

  it('can take all of it back, and say that nobody knows', async () => {
    const { articleOf, correct, data } = await open({ 'a.txt': `Neue Brücke\nVon Max Muster\n\n${SCHOOL}` })
    expect((await articleOf('a.txt')).author).toBe('Max Muster')
    await correct('a.txt', { author: null })
    expect(await articleOf('a.txt')).not.toHaveProperty('author')
    await correct('a.txt', {})
    expect((await articleOf('a.txt')).author).toBe('Max Muster')
    expect((await readCorrections(data)).size).toBe(0)
  })

  it('never undoes what somebody else has corrected meanwhile', async () => {
    const { editor, articleOf, correct } = await open({ 'a.txt': BRIDGE })
    const { id } = await articleOf('a.txt')
    const { version } = await editor.corrected(id)
    await correct('a.txt', { outlet: 'Nordblick' })
    await expect(editor.correct(id, { outlet: 'Südblick' }, version)).rejects.toMatchObject({
      code: 'edit-conflict',
    })
    const both = await Promise.allSettled(
      ['Ostblick', 'Westblick'].map(async (outlet) => correct('a.txt', { outlet })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('changes one row of an archive, and leaves the others alone', async () => {
    const rows = [BRIDGE, MARKET].map((text, index) => JSON.stringify({ id: index + 1, text })).join('\n')
    const { articleOf, correct } = await open({ 'archiv.jsonl': rows })
    await correct('archiv.jsonl#2', { outlet: 'Nordblick' })
    expect((await articleOf('archiv.jsonl#2')).outlet.name).toBe('Nordblick')
    expect((await articleOf('archiv.jsonl#1')).outlet.name).toBe(null)
  })

  it('is told when it has left its archive, and nothing of the archive changes', async () => {
    const rowOf = (text: string, index: number) => JSON.stringify({ id: index + 1, text })
    const { seeds, data, store, articleOf, correct } = await open({
      'archiv.jsonl': [BRIDGE, MARKET].map(rowOf).join('\n'),
    })
    await addFiles(seeds, { 'archiv.jsonl': rowOf(SCHOOL, 0) })
    await expect(correct('archiv.jsonl#2', { outlet: 'Nordblick' })).rejects.toMatchObject({
      code: 'unreadable-input',
      message: expect.stringContaining('archiv.jsonl#2'),
    })
    expect((await readCorrections(data)).size).toBe(0)
    expect((await articleOf('archiv.jsonl#1')).text).toBe(BRIDGE)
    expect((await store.open())?.revision).toBe(1)
  })

  it('is not held up by another row of its archive that cannot be read', async () => {
    const { seeds, articleOf, correct } = await open({
      'archiv.jsonl': [BRIDGE, MARKET]
        .map((text, index) => JSON.stringify({ id: index + 1, text }))
        .join('\n'),
    })
    await addFiles(seeds, {
      'archiv.jsonl': [JSON.stringify({ id: 1, text: '' }), JSON.stringify({ id: 2, text: MARKET })].join(
        '\n',
      ),
    })
    await correct('archiv.jsonl#2', { outlet: 'Nordblick' })
    expect((await articleOf('archiv.jsonl#2')).outlet.name).toBe('Nordblick')
  })

  it('has a page of the web read again, by its address as before, and is told when it is not there', async () => {
    const { data, store, articleOf, correct } = await open({ 'a.txt': BRIDGE })
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(`<title>Markt</title><article><h1>Voller Markt</h1><p>${MARKET} ${MARKET}</p></article>`)
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/markt`
    await ingest({ store, embedder, located: await locate([address], { allowPrivate: true }) })
    await correct(address, { outlet: 'Nordblick' })
    expect((await articleOf(address)).outlet.name).toBe('Nordblick')
    server.close()
    server.closeAllConnections()
    await expect(correct(address, { outlet: 'Südblick' })).rejects.toMatchObject({ code: 'unreadable-input' })
    expect((await readCorrections(data)).get(address)).toEqual({ outlet: 'Nordblick' })
  })

  it('loses nothing when it cannot be done: the article is gone from its folder, or nothing can be written', async () => {
    const { seeds, data, store, editor, articleOf, correct } = await open({
      'a.txt': BRIDGE,
      'b.txt': MARKET,
    })
    await correct('b.txt', { outlet: 'Nordblick' })
    const { id } = await articleOf('a.txt')
    await rm(join(seeds, 'a.txt'))
    // which is no matter of another ingest that may be at work
    const other = await store.write(indexFormat(embedder))
    await expect(correct('a.txt', { outlet: 'Südblick' })).rejects.toMatchObject({ code: 'unreadable-input' })
    await other.abort()
    expect(await readCorrections(data)).toEqual(new Map([['b.txt', { outlet: 'Nordblick' }]]))
    expect((await readdir(data)).filter((name) => name.startsWith('declarations.json'))).toHaveLength(1)
    expect((await (await store.open())?.articles())?.length).toBe(2)
    await expect(editor.corrected('nobody')).rejects.toMatchObject({ code: 'not-found' })
    expect((await editor.corrected(id)).correction).toEqual({})
  })
})
