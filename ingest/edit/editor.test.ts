import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Article } from '../../server/core/article.ts'
import type { Correction } from '../../server/core/declaration.ts'
import type { AddEvent, Addition, AddOutcome } from '../../server/core/editing.ts'
import { createLanceStore } from '../../server/store/lancedb.ts'
import { createHashEmbedder, watched } from '../../test/embedder.ts'
import { addFiles, temporaryFolder } from '../../test/folders.ts'
import { readCorrections } from '../corrections.ts'
import { BRIDGE, MARKET, SCHOOL, textsIn } from '../ingest.fixture.ts'
import { ingest } from '../ingest.ts'
import { locate } from '../locate/locate.ts'
import { addedFolder, addedPaths } from './added.ts'
import { createEditor } from './editor.ts'

const LETTER = 'Endlich wird die Brücke neu gebaut, freut sich Klaus.'
const embedder = watched(createHashEmbedder())

/** A folder with articles, an index of it, and an editor over both. */
async function open(files: Record<string, string>) {
  const seeds = await temporaryFolder(files)
  const data = await temporaryFolder()
  const store = await createLanceStore(data)
  onTestFinished(() => store.close())
  const isAllowed = (address: string) => address === '127.0.0.1'
  const editor = createEditor({ store, embedder, data, fetching: { isAllowed } })
  /** As `npm start` does. */
  const ingestAll = async () => {
    const corrections = await readCorrections(data)
    const located = await locate([seeds, ...(await addedPaths(data))], { corrections })
    return ingest({ store, embedder, located, prune: true })
  }
  await ingestAll()
  const articleOf = async (file: string): Promise<Article> => {
    const corpus = await store.open()
    const id = (await corpus?.articles())?.find((one) => one.file === file)?.id as string
    return (await corpus?.articlesById([id]))?.get(id) as Article
  }
  const correct = async (file: string, correction: Correction) => {
    const { id } = await articleOf(file)
    return editor.correct(id, correction, (await editor.corrected(id)).version)
  }
  const add = async (...additions: Addition[]) => {
    const events: AddEvent[] = []
    for await (const event of editor.add(additions)) events.push(event)
    return { events, outcome: (events.at(-1) as { outcome: AddOutcome }).outcome }
  }
  return { seeds, data, store, editor, ingestAll, articleOf, correct, add }
}

const file = (name: string, text: string): Addition => ({
  kind: 'file',
  name,
  data: new TextEncoder().encode(text),
})

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
    await expect(correct('a.txt', { outlet: 'Südblick' })).rejects.toMatchObject({ code: 'unreadable-input' })
    expect(await readCorrections(data)).toEqual(new Map([['b.txt', { outlet: 'Nordblick' }]]))
    expect((await readdir(data)).filter((name) => name.startsWith('declarations.json'))).toHaveLength(1)
    expect((await (await store.open())?.articles())?.length).toBe(2)
    await expect(editor.corrected('nobody')).rejects.toMatchObject({ code: 'not-found' })
    expect((await editor.corrected(id)).correction).toEqual({})
  })
})

describe('whoever adds articles', () => {
  it('can ask them at once, keeps them through every further ingest, and can remove them again', async () => {
    const { store, editor, add, ingestAll } = await open({ 'a.txt': BRIDGE })
    const { events, outcome } = await add(file('markt.txt', MARKET), { kind: 'text', text: SCHOOL })
    expect(events.map(({ type }) => type).filter((type, at, all) => type !== all[at - 1])).toEqual([
      'reading',
      'indexing',
      'done',
    ])
    expect(outcome).toMatchObject({ failed: [], revision: 2 })
    expect(outcome.added.map(({ document }) => document).toSorted()).toEqual(['Alte-Schule.txt', 'markt.txt'])
    expect(Object.keys(await textsIn(store)).toSorted()).toEqual(['Alte-Schule.txt', 'a.txt', 'markt.txt'])
    expect(await ingestAll()).toMatchObject({ unchanged: 3, removed: 0 })

    await editor.remove('markt.txt')
    expect(Object.keys(await textsIn(store)).toSorted()).toEqual(['Alte-Schule.txt', 'a.txt'])
    expect((await editor.added()).map(({ document }) => document)).toEqual(['Alte-Schule.txt'])
    expect(await ingestAll()).toMatchObject({ unchanged: 2, added: 0 })
    await expect(editor.remove('a.txt')).rejects.toMatchObject({ code: 'not-found' })
    await expect(editor.remove('../declarations.json')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('never replaces another article by one of the same name', async () => {
    const { store, add } = await open({ 'a.txt': BRIDGE })
    await add(file('a.txt', MARKET))
    await add(file('A.TXT', SCHOOL), file('sources.json', JSON.stringify({ text: MARKET })))
    const texts = await textsIn(store)
    expect(texts['a.txt']).toBe(BRIDGE)
    expect(texts['a-2.txt']).toBe(MARKET)
    expect(Object.keys(texts)).toHaveLength(4)
  })

  it('is told in words what could not be read, and that is not kept', async () => {
    const { data, add, editor } = await open({ 'a.txt': BRIDGE })
    const { outcome } = await add(
      file('leer.txt', '  \n'),
      file('bild.png', 'x'),
      { kind: 'address', address: 'http://10.0.0.1/' },
      file('archiv.jsonl', `${JSON.stringify({ id: 1, text: MARKET })}\nkaputt`),
    )
    expect(outcome.failed).toEqual([
      { name: 'bild.png', reason: expect.stringContaining('is of a type that cannot be read') },
      { name: 'http://10.0.0.1/', reason: expect.stringContaining('leads to a private address') },
      { name: 'leer.txt', reason: expect.stringContaining('is empty') },
      { name: 'archiv.jsonl', reason: expect.stringMatching(/JSON/) },
    ])
    expect(outcome.added.map(({ document }) => document)).toEqual(['archiv.jsonl'])
    expect(await readdir(addedFolder(data))).toEqual(['archiv.jsonl'])
    expect(await editor.added()).toHaveLength(1)
  })

  it('can name an address: the page is kept as a file, knows its address, and can be corrected without the web', async () => {
    const { store, data, add, articleOf, correct, ingestAll, editor } = await open({ 'a.txt': BRIDGE })
    const body = MARKET.replace('Samstag', 'Samstag (für 5 €)')
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=windows-1252')
      const html = `<title>Markt</title><article><h1>Voller Markt</h1><p>${body} ${body}</p></article>`
      response.end(Buffer.from(html.replaceAll('ß', '\u00df').replaceAll('€', '\u0080'), 'latin1'))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const address = `http://127.0.0.1:${port}/stadt/markt.html`
    const { outcome } = await add({ kind: 'address', address: `${address}?utm_source=x#top` })
    server.close()
    expect(outcome.failed).toEqual([])
    const name = '127.0.0.1-stadt-markt.html'
    expect(outcome.added).toMatchObject([{ document: name, articles: [{ title: 'Voller Markt' }] }])
    expect(await articleOf(name)).toMatchObject({ url: address })
    expect((await textsIn(store))[name]).toContain('auf dem großen Platz war am Samstag (für 5 €)')
    await correct(name, { outlet: 'Nordblick' })
    expect(await articleOf(name)).toMatchObject({ url: address, outlet: { name: 'Nordblick' } })
    expect(await ingestAll()).toMatchObject({ unchanged: 2 })

    await editor.remove(name)
    expect((await readCorrections(data)).size).toBe(0)
    expect(JSON.parse(await readFile(join(addedFolder(data), 'sources.json'), 'utf8'))).toEqual([])
  })

  it('waits while another change is under way, and all of both is there in the end', async () => {
    const { store, add } = await open({ 'a.txt': BRIDGE })
    const [first, second] = await Promise.all([add(file('b.txt', MARKET)), add(file('c.txt', SCHOOL))])
    expect(first.events[0]?.type).not.toBe('waiting')
    expect(second.events[0]?.type).toBe('waiting')
    expect(Object.keys(await textsIn(store))).toHaveLength(3)
  })

  it('need not stay: what was begun is done', async () => {
    const { store, editor, add } = await open({ 'a.txt': BRIDGE })
    for await (const _ of editor.add([file('b.txt', MARKET)])) break
    await add(file('c.txt', SCHOOL))
    expect(Object.keys(await textsIn(store))).toHaveLength(3)
  })

  it('is told so when corrections cannot be read, and nothing is overwritten', async () => {
    const { data, correct } = await open({ 'a.txt': BRIDGE })
    await writeFile(join(data, 'declarations.json'), '{"a.txt": {"outlte": "X"}}')
    await expect(correct('a.txt', { outlet: 'Y' })).rejects.toMatchObject({
      code: 'unreadable-input',
      message: expect.stringContaining('declarations.json'),
    })
    expect(await readFile(join(data, 'declarations.json'), 'utf8')).toContain('outlte')
  })
})

it('while another process writes, nothing can be changed, nothing half is kept, and whoever tries is told', async () => {
  const { data, store, add } = await open({ 'a.txt': BRIDGE })
  const writer = await store.write((await store.open())?.format as never)
  await expect(add(file('b.txt', MARKET))).rejects.toMatchObject({ code: 'index-busy' })
  await writer.abort()
  expect(await readdir(addedFolder(data))).toEqual([])
})
