import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Embedder } from '../server/core/ports.ts'
import { madeUpArticle, madeUpFiles } from '../test/articles.ts'
import { createHashEmbedder, watched } from '../test/embedder.ts'
import { addFiles, temporaryFolder } from '../test/folders.ts'
import { BRIDGE, createIndex, MARKET, SCHOOL, textsIn } from './ingest.fixture.ts'
import type { Progress } from './ingest.ts'
import { locate } from './locate/locate.ts'

const NOTHING = { added: 0, updated: 0, unchanged: 0, removed: 0, failed: [], warnings: [] }

describe('whoever ingests again', () => {
  it('waits only for what is new or changed', async () => {
    const embedder = watched(createHashEmbedder())
    const { store, ingest } = await createIndex(embedder)
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'b.txt': MARKET })
    expect(await ingest([folder])).toEqual({
      ...NOTHING,
      added: 2,
      committed: { revision: 1, articles: 2, passages: expect.any(Number) },
    })
    expect(embedder.texts.join('\n')).toContain('Neubau der alten Brücke')

    embedder.texts.length = 0
    expect(await ingest([folder])).toEqual({ ...NOTHING, unchanged: 2 })
    expect(embedder.texts).toEqual([])
    expect((await store.open())?.revision).toBe(1)

    await addFiles(folder, { 'b.txt': MARKET.replace('Samstag', 'Sonntag'), 'c.txt': SCHOOL })
    expect(await ingest([folder])).toMatchObject({ added: 1, updated: 1, unchanged: 1 })
    const embedded = embedder.texts.join('\n')
    expect(embedded).toContain('Sonntag')
    expect(embedded).toContain('Schule')
    expect(embedded).not.toContain('Brücke')
    expect(await textsIn(store)).toEqual({
      'a.txt': BRIDGE,
      'b.txt': MARKET.replace('Samstag', 'Sonntag'),
      'c.txt': SCHOOL,
    })
  })

  it('gets what sources.json declares now, without touching the articles that it says nothing new about', async () => {
    const embedder = watched(createHashEmbedder())
    const { store, ingest } = await createIndex(embedder)
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'b.txt': MARKET })
    await ingest([folder])
    embedder.texts.length = 0
    await addFiles(folder, { 'sources.json': JSON.stringify([{ files: 'b.txt', outlet: 'Nordblick' }]) })
    expect(await ingest([folder])).toMatchObject({ updated: 1, unchanged: 1 })
    expect(embedder.texts.join('\n')).not.toContain('Brücke')
    const outlets = (await (await store.open())?.articles())?.map(({ outlet }) => outlet)
    expect(outlets).toEqual([
      { status: 'unknown', name: null },
      { status: 'declared', name: 'Nordblick' },
    ])
  })

  it('finds the same citation places as before: passages of unchanged files keep their ids', async () => {
    const folder = await temporaryFolder({ 'a.txt': BRIDGE })
    const idsOf = async () => {
      const { store, ingest } = await createIndex()
      await ingest([folder])
      const [vector] = (await createHashEmbedder().embed(['Brücke'], 'query')) as [Float32Array]
      const hits = await (await store.open())?.nearest(vector, { zones: ['headline', 'body'] }, 10)
      return hits?.map(({ passageId }) => passageId)
    }
    const ids = await idsOf()
    expect(ids).not.toEqual([])
    expect(await idsOf()).toEqual(ids)
  })

  it('loses nothing by naming a file twice, or beside its folder', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'b.txt': MARKET })
    const report = await ingest([folder, join(folder, 'a.txt'), folder])
    expect(report).toMatchObject({ added: 2, committed: { articles: 2 }, warnings: [] })
    expect(Object.keys(await textsIn(store))).toEqual(['a.txt', 'b.txt'])
  })

  it('is warned when a file replaces the one of the same name in another folder', async () => {
    const { store, ingest } = await createIndex()
    const [one, two] = [
      await temporaryFolder({ 'a.txt': BRIDGE }),
      await temporaryFolder({ 'a.txt': MARKET }),
    ]
    const warnings = [{ file: 'a.txt', warning: expect.stringContaining('another folder') }]
    expect(await ingest([one, two])).toMatchObject({ committed: { articles: 1 }, warnings })
    expect(await textsIn(store)).toEqual({ 'a.txt': MARKET })
    expect(await ingest([one])).toMatchObject({ updated: 1, warnings })
    await rm(one, { recursive: true })
    expect(await ingest([two])).toMatchObject({ updated: 1, warnings: [] })
  })

  it('keeps the later of two files of the same name, however often both folders are ingested', async () => {
    const { store, ingest } = await createIndex()
    const folders = [await temporaryFolder({ 'a.txt': BRIDGE }), await temporaryFolder({ 'a.txt': MARKET })]
    for (const _ of ['first', 'again']) {
      await ingest(folders)
      expect(await textsIn(store)).toEqual({ 'a.txt': MARKET })
    }
  })
})

describe('articles whose files are gone', () => {
  it('stay until the operator prunes, and then only those of the same folder go', async () => {
    const { store, ingest } = await createIndex()
    const [north, south] = [
      await temporaryFolder({ 'a.txt': BRIDGE, 'b.txt': MARKET }),
      await temporaryFolder({ 'c.txt': SCHOOL }),
    ]
    await ingest([north, south])
    await rm(join(north, 'a.txt'))
    await rm(join(south, 'c.txt'))
    expect(await ingest([north])).toEqual({ ...NOTHING, unchanged: 1 })
    expect(await ingest([north], { prune: true })).toMatchObject({ unchanged: 1, removed: 1 })
    expect(await textsIn(store)).toEqual({ 'b.txt': MARKET, 'c.txt': SCHOOL })
  })

  it('are not taken for gone because only one file was named', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'b.txt': MARKET, 'c.txt': SCHOOL })
    await ingest([folder])
    const named = [join(folder, 'a.txt'), join(folder, 'b.txt')]
    expect(await ingest(named, { prune: true })).toEqual({ ...NOTHING, unchanged: 2 })
    expect(Object.keys(await textsIn(store))).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  it('are still found to be gone after their folder was moved', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'old/a.txt': BRIDGE, 'old/b.txt': MARKET })
    await ingest([join(folder, 'old')])
    await rename(join(folder, 'old'), join(folder, 'new'))
    await ingest([join(folder, 'new')])
    await rm(join(folder, 'new', 'a.txt'))
    expect(await ingest([join(folder, 'new')], { prune: true })).toMatchObject({ removed: 1 })
    expect(await textsIn(store)).toEqual({ 'b.txt': MARKET })
  })

  it('are not taken for gone when they were moved to another folder of the same ingest', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'one/a.txt': BRIDGE, 'one/b.txt': MARKET, 'two/c.txt': SCHOOL })
    const folders = [join(folder, 'one'), join(folder, 'two')]
    await ingest(folders)
    await rename(join(folder, 'one/a.txt'), join(folder, 'two/a.txt'))
    expect(await ingest(folders, { prune: true })).toMatchObject({ updated: 1, removed: 0 })
    expect(Object.keys(await textsIn(store))).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  it('are not taken for gone because their folder cannot be looked into', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'sub/b.txt': MARKET })
    await ingest([folder])
    await rm(join(folder, 'sub'), { recursive: true })
    await symlink('sub', join(folder, 'sub'))
    expect(await ingest([folder], { prune: true })).toMatchObject({
      removed: 0,
      failed: [{ file: 'sub', reason: expect.stringContaining('circle') }],
    })
    expect(Object.keys(await textsIn(store))).toEqual(['a.txt', 'sub/b.txt'])
  })

  it('stay when a rebuild finds nothing to put in their place', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'a.txt': BRIDGE })
    await ingest([folder])
    const report = await ingest([join(folder, 'mistyped')], { rebuild: true })
    expect(report).toEqual({ ...NOTHING, failed: [expect.objectContaining({ reason: 'does not exist' })] })
    expect(await textsIn(store)).toEqual({ 'a.txt': BRIDGE })
  })

  it('are gone after a rebuild, and so is all that was not named', async () => {
    const { store, ingest } = await createIndex()
    await ingest([await temporaryFolder({ 'c.txt': SCHOOL })])
    const folder = await temporaryFolder({ 'a.txt': BRIDGE })
    expect(await ingest([folder], { rebuild: true })).toMatchObject({ added: 1, committed: { revision: 2 } })
    expect(await textsIn(store)).toEqual({ 'a.txt': BRIDGE })
  })
})

describe('a file that cannot be ingested', () => {
  const big = new Uint8Array(20 * 1024 * 1024).fill(0x61)
  const binary = Uint8Array.from({ length: 2_000 }, (_, index) => (index * 7919) % 256)
  const BAD: [string, string | Uint8Array, RegExp][] = [
    ['empty', '', /empty/],
    ['white space', '\uFEFF \r\n\t', /empty/],
    ['binary', binary, /binary/],
    ['20 MB', big, /too large: more than 4 MB/],
  ]

  it.each(BAD)('is named with its reason, and the others are ingested: %s', async (_, content, reason) => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'm.txt': content, 'z.txt': MARKET })
    const report = await ingest([folder])
    expect(report).toMatchObject({ added: 2, committed: { articles: 2 } })
    expect(report.failed).toEqual([{ file: 'm.txt', reason: expect.stringMatching(reason) }])
    expect(JSON.stringify(report)).not.toContain(folder)
    expect(await textsIn(store)).toEqual({ 'a.txt': BRIDGE, 'z.txt': MARKET })
  })

  it.each(BAD)('keeps its earlier version in the index: %s', async (_, content, reason) => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'm.txt': MARKET })
    await ingest([folder])
    await addFiles(folder, { 'm.txt': content })
    const report = await ingest([folder], { prune: true })
    expect(report.failed).toEqual([{ file: 'm.txt', reason: expect.stringMatching(reason) }])
    expect(report).toMatchObject({ unchanged: 1, updated: 0, removed: 0 })
    expect(await textsIn(store)).toEqual({ 'a.txt': BRIDGE, 'm.txt': MARKET })
  })

  it('because it vanished meanwhile is named, too', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'a.txt': BRIDGE, 'gone.txt': MARKET, 'changed.txt': MARKET })
    const located = await locate([folder])
    await rm(join(folder, 'gone.txt'))
    await rm(join(folder, 'changed.txt'))
    await mkdir(join(folder, 'changed.txt'))
    const report = await ingest([], { located })
    expect(report.failed).toEqual([
      { file: 'changed.txt', reason: 'is a folder' },
      { file: 'gone.txt', reason: 'is not there any more' },
    ])
    expect(await textsIn(store)).toEqual({ 'a.txt': BRIDGE })
  })

  it('alone leaves no index, so that the next start tries again', async () => {
    const { store, ingest } = await createIndex()
    const report = await ingest([await temporaryFolder({ 'a.txt': '' })])
    expect(report.committed).toBeUndefined()
    expect(await store.open()).toBeUndefined()
  })
})

describe('a text that can only be guessed', () => {
  it('in Latin-1 is read with its umlauts, and the operator is warned', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'a.txt': Buffer.from(BRIDGE, 'latin1'), 'b.txt': MARKET })
    const report = await ingest([folder])
    expect(report).toMatchObject({ added: 2, failed: [] })
    expect(report.warnings).toEqual([{ file: 'a.txt', warning: expect.stringContaining('Windows-1252') }])
    expect((await textsIn(store))['a.txt']).toBe(BRIDGE)
  })

  it('with Windows line ends and a byte order mark is stored as it is', async () => {
    const { store, ingest } = await createIndex()
    const text = BRIDGE.replaceAll('\n', '\r\n')
    await ingest([await temporaryFolder({ 'a.txt': `\uFEFF${text}` })])
    expect(await textsIn(store)).toEqual({ 'a.txt': text })
  })
})

describe('an ingest that fails as a whole', () => {
  it.each([
    ['no JSON', '[{', /sources\.json is not valid JSON/],
    ['a misspelt field', '[{"files":"*.txt","outlte":"X"}]', /sources\.json.*outlte/],
  ])('because of sources.json leaves the index as it is, free for the next: %s', async (_, json, message) => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder({ 'a.txt': BRIDGE })
    await ingest([folder])
    await addFiles(folder, { 'b.txt': MARKET, 'sources.json': json })
    expect(await ingest([folder], { prune: true })).toEqual({
      ...NOTHING,
      failed: [{ file: folder, reason: expect.stringMatching(message) }],
    })
    expect(await textsIn(store)).toEqual({ 'a.txt': BRIDGE })
    await rm(join(folder, 'sources.json'))
    expect(await ingest([folder])).toMatchObject({ added: 1, unchanged: 1 })
  })

  it('because the embedder breaks shows none of what it had done', async () => {
    let calls = 0
    const embedder = createHashEmbedder()
    const breaking: Embedder = {
      ...embedder,
      async embed(texts, as) {
        if (++calls === 2) throw new Error('out of memory')
        return embedder.embed(texts, as)
      },
    }
    const { store, ingest } = await createIndex(breaking)
    const folder = await temporaryFolder(madeUpFiles(120))
    await expect(ingest([folder])).rejects.toThrow('out of memory')
    expect(await store.open()).toBeUndefined()
    expect(await ingest([folder])).toMatchObject({ added: 120 })
  })
})

describe('an ingest that fails while a batch is being embedded', () => {
  it('adds nothing of it to what the next one shows', async () => {
    const batch = Promise.withResolvers<void>()
    const embedder = createHashEmbedder()
    let calls = 0
    const slow: Embedder = {
      ...embedder,
      async embed(texts, as) {
        if (++calls === 1) await batch.promise
        else batch.resolve()
        return embedder.embed(texts, as)
      },
    }
    const { store, ingest } = await createIndex(slow)
    // the first one fills a batch
    const folder = await temporaryFolder({ 'long.txt': madeUpArticle(1, 300), 'next.txt': MARKET })
    const onProgress = ({ file }: Progress) => {
      if (file === 'next.txt') throw new Error('cannot show progress')
    }
    await expect(ingest([folder], { onProgress })).rejects.toThrow('cannot show progress')
    const next = await temporaryFolder({ 'a.txt': BRIDGE })
    expect(await ingest([next])).toMatchObject({ added: 1, committed: { articles: 1 } })
    expect(await textsIn(store)).toEqual({ 'a.txt': BRIDGE })
  })
})

describe('with many files', () => {
  it('each is written, and progress counts them up to the end', async () => {
    const { store, ingest } = await createIndex()
    const folder = await temporaryFolder()
    for (let number = 0; number < 70; number++) {
      await writeFile(join(folder, `${String(number).padStart(2, '0')}.txt`), `${BRIDGE} Nummer ${number}.`)
    }
    const progress: Progress[] = []
    const onProgress = (one: Progress) => progress.push(one)
    expect(await ingest([folder], { onProgress })).toMatchObject({ added: 70, committed: { articles: 70 } })
    const done = progress.map((one) => one.done)
    expect(done).toEqual(done.toSorted((one, other) => one - other))
    expect(new Set(done).size).toBe(71)
    const last = progress.at(-1) as Progress
    expect(last).toMatchObject({ file: '', done: last.total, articles: 70, passages: 140 })
    expect((await textsIn(store))['69.txt']).toBe(`${BRIDGE} Nummer 69.`)
  })
})
