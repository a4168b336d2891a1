import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AddEvent, Addition } from '../../server/core/editing.ts'
import type { CorpusStore } from '../../server/core/ports.ts'
import { readCorrections } from '../corrections.ts'
import { BRIDGE, MARKET, SCHOOL, textsIn } from '../ingest.fixture.ts'
import { addedFolder } from './added.ts'
import { embedder, open } from './editor.fixture.ts'
import { createEditor } from './editor.ts'

const file = (name: string, text: string): Addition => ({
  kind: 'file',
  name,
  data: new TextEncoder().encode(text),
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

  it('keeps the file of every article that is there, even when what was added cannot be looked up', async () => {
    const { data, store, ingestAll } = await open({ 'a.txt': BRIDGE })
    const failing: CorpusStore = {
      ...store,
      async open() {
        const corpus = await store.open()
        if (corpus?.revision === 2) throw new Error('cannot be opened')
        return corpus
      },
    }
    const { add } = createEditor({ store: failing, embedder, data })
    const adding = async () => {
      const events: AddEvent[] = []
      for await (const event of add([file('b.txt', MARKET)])) events.push(event)
    }
    await expect(adding()).rejects.toThrow('cannot be opened')
    expect(Object.keys(await textsIn(store))).toContain('b.txt')
    expect(await readdir(addedFolder(data))).toEqual(['b.txt'])
    expect(await ingestAll()).toMatchObject({ unchanged: 2, removed: 0 })
  })

  it('sees what there is while a document is being removed', async () => {
    const { data, editor } = await open({ 'a.txt': BRIDGE })
    const folder = addedFolder(data)
    await mkdir(folder)
    await writeFile(join(folder, 'markt.txt'), MARKET)
    // like a file that goes after the folder was read, it has a name and is not there
    await symlink(join(folder, 'nowhere'), join(folder, 'weg.txt'))
    expect((await editor.added()).map(({ document }) => document)).toEqual(['markt.txt'])
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
