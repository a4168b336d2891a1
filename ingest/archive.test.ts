import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createHashEmbedder, watched } from '../test/embedder.ts'
import { addFiles, temporaryFolder } from '../test/folders.ts'
import { BRIDGE, createIndex, MARKET, SCHOOL, textsIn } from './ingest.fixture.ts'
import { locate } from './locate/locate.ts'

const row = (id: string, text: string, more = {}) => JSON.stringify({ id, text, ...more })
const lines = (...rows: string[]) => `${rows.join('\n')}\n`

describe('an archive of many articles in one file', () => {
  it('gives each row its own name to be cited by, its own metadata and its own place in the index', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({
      'news.jsonl': lines(row('1', BRIDGE, { source: 'Nordblick' }), row('2', MARKET)),
      'sources.json': JSON.stringify([{ files: 'news.jsonl#2', outlet: 'Südkurier' }]),
    })
    expect(await ingest([folder])).toMatchObject({ added: 2, failed: [], committed: { articles: 2 } })
    const articles = (await (await store.open())?.articles()) ?? []
    expect(articles.map(({ file, outlet }) => [file, outlet.name, outlet.status])).toEqual([
      ['news.jsonl#1', 'Nordblick', 'stated'],
      ['news.jsonl#2', 'Südkurier', 'declared'],
    ])
  })

  it('is embedded again only where a row changed, however the rows are sorted', async () => {
    const embedder = watched(createHashEmbedder())
    const { ingest } = await createIndex(embedder)
    const folder = await temporaryFolder({ 'news.jsonl': lines(row('1', BRIDGE), row('2', MARKET)) })
    await ingest([folder])
    embedder.texts.length = 0
    await addFiles(folder, {
      'news.jsonl': lines(row('3', SCHOOL), row('2', MARKET.replace('Samstag', 'Sonntag')), row('1', BRIDGE)),
    })
    expect(await ingest([folder])).toMatchObject({ added: 1, updated: 1, unchanged: 1 })
    expect(embedder.texts.join('\n')).not.toContain('Brücke')
  })

  it('loses the rows that are gone only when it is pruned', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'news.jsonl': lines(row('1', BRIDGE), row('2', MARKET)) })
    await ingest([folder])
    await addFiles(folder, { 'news.jsonl': lines(row('2', MARKET)) })
    expect(await ingest([folder])).toMatchObject({ unchanged: 1, removed: 0 })
    expect(await ingest([folder], { prune: true })).toMatchObject({ unchanged: 1, removed: 1 })
    expect(Object.keys(await textsIn(store))).toEqual(['news.jsonl#2'])
    await rm(join(folder, 'news.jsonl'))
    await addFiles(folder, { 'a.txt': SCHOOL })
    expect(await ingest([folder], { prune: true })).toMatchObject({ added: 1, removed: 1 })
  })

  it('keeps all its rows while one of them cannot be read, and so does one that is cut off', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'news.jsonl': lines(row('1', BRIDGE), row('2', MARKET)) })
    await ingest([folder])
    await addFiles(folder, { 'news.jsonl': `${row('2', MARKET)}\n${row('1', BRIDGE).slice(0, -9)}` })
    const report = await ingest([folder], { prune: true })
    expect(report).toMatchObject({ unchanged: 1, removed: 0 })
    expect(report.failed).toEqual([
      { file: 'news.jsonl#line-2', reason: expect.stringMatching(/not valid JSON.*ends in the middle/) },
    ])
    expect(Object.keys(await textsIn(store))).toEqual(['news.jsonl#1', 'news.jsonl#2'])
  })

  it('is not mixed up with files that have a # in their names', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({
      'news.jsonl': lines(row('1', BRIDGE)),
      'news.jsonl#2.txt': MARKET,
      'gone#3.txt': SCHOOL,
    })
    await ingest([folder])
    await rm(join(folder, 'gone#3.txt'))
    expect(await ingest([folder], { prune: true })).toMatchObject({ unchanged: 2, removed: 1 })
    expect(Object.keys(await textsIn(store))).toEqual(['news.jsonl#1', 'news.jsonl#2.txt'])
  })
})

describe('an operator', () => {
  it('sees by a dry run what would be done, and nothing is done', async () => {
    const embedder = watched(createHashEmbedder())
    const { store, ingest } = await createIndex(embedder)
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'b.txt': MARKET })
    const nothing = { dryRun: true, prune: true }
    expect(await ingest([folder], nothing)).toMatchObject({ added: 2 })
    expect(await store.open()).toBeUndefined()
    await ingest([folder])
    embedder.texts.length = 0
    await rm(join(folder, 'a.txt'))
    await addFiles(folder, { 'b.txt': SCHOOL, 'c.txt': '' })
    const report = await ingest([folder], nothing)
    expect(report).toMatchObject({ updated: 1, removed: 1, failed: [{ file: 'c.txt' }] })
    expect(report).not.toHaveProperty('committed')
    expect(embedder.texts).toEqual([])
    expect(await textsIn(store)).toEqual({ 'a.txt': BRIDGE, 'b.txt': MARKET })
  })

  it('can have all made again, though nothing changed', async () => {
    const embedder = watched(createHashEmbedder())
    const { ingest } = await createIndex(embedder)
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'b.txt': MARKET })
    await ingest([folder])
    embedder.texts.length = 0
    expect(await ingest([join(folder, 'a.txt')], { force: true })).toMatchObject({
      updated: 1,
      committed: { revision: 2, articles: 2 },
    })
    expect(embedder.texts.join('\n')).toMatch(/Brücke/)
    expect(embedder.texts.join('\n')).not.toMatch(/Markt/)
  })
})

describe('an address', () => {
  it('of a page is asked once in each ingest, also when the page has changed', async () => {
    const pages = [BRIDGE, BRIDGE, MARKET]
    let asked = 0
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/plain; charset=utf-8')
      response.end(pages[asked++])
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.txt`
    const { store, ingest } = await createIndex()
    const located = await locate([page], { allowPrivate: true })
    expect(await ingest([], { located })).toMatchObject({ added: 1 })
    expect(await ingest([], { located })).toMatchObject({ unchanged: 1 })
    expect(await ingest([], { located })).toMatchObject({ updated: 1 })
    expect(asked).toBe(3)
    expect(await textsIn(store)).toEqual({ [page]: MARKET })
  })

  it('of a feed gives an article an entry, which stays when the feed forgets it', async () => {
    const entry = (id: number, text: string) =>
      `<item><guid isPermaLink="false">${id}</guid><title>Meldung ${id}</title><description>${text}</description></item>`
    let items = entry(1, BRIDGE.split('\n\n')[1] as string)
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/rss+xml; charset=utf-8')
      response.end(`<rss version="2.0"><channel><title>Nordblick</title>${items}</channel></rss>`)
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const feed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
    const { store, ingest } = await createIndex()
    expect((await ingest([feed])).failed).toEqual([
      { file: feed, reason: expect.stringContaining('private address') },
    ])
    const located = await locate([feed], { allowPrivate: true })
    expect(await ingest([], { located })).toMatchObject({ added: 1, failed: [] })
    items = entry(2, MARKET.split('\n\n')[1] as string)
    expect(await ingest([], { located, prune: true })).toMatchObject({ added: 1, removed: 0 })
    expect(Object.keys(await textsIn(store))).toEqual([`${feed}#1`, `${feed}#2`])
  })
})
