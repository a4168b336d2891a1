import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeFolder, removeFolder, temporaryFolder } from '../../test/folders.ts'
import { LONGEST_REQUEST_MS } from '../core/time-limit.ts'
import { articleOf, FORMAT, vectorOf, write } from './conformance/corpora.fixture.ts'
import { describeCorpusStore } from './conformance.ts'
import { createLanceStore } from './lancedb.ts'

describeCorpusStore('LanceDB', async () => {
  const folder = await makeFolder()
  return { connect: () => createLanceStore(folder), dispose: () => removeFolder(folder) }
})

const here = (file: string) => JSON.stringify(join(import.meta.dirname, file))

/** Puts, says so, and waits to be killed: an ingest that never comes to its commit. */
const DYING_WRITER = `
  const { createLanceStore } = await import(${here('lancedb.ts')})
  const article = JSON.parse(process.argv[2])
  article.passages = []
  article.signature = new Uint32Array(64)
  const store = await createLanceStore(process.argv[1])
  const writer = await store.write(JSON.parse(process.argv[3]))
  await writer.remove(['old'])
  await writer.put([article])
  console.log('put')
  setInterval(() => {}, 1_000)
`

async function killWriterIn(folder: string, format = FORMAT): Promise<void> {
  const arguments_ = [folder, JSON.stringify(articleOf('new', [])), JSON.stringify(format)]
  const child = spawn(process.execPath, ['--input-type=module', '-e', DYING_WRITER, ...arguments_], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
}

// together, because each waits until the lock of the dead writer is stale
describe.concurrent('LanceDB: an ingest that was killed', () => {
  it('leaves the old index readable, and the next ingest works without any repair', async ({
    onTestFinished,
  }) => {
    const folder = await makeFolder()
    onTestFinished(() => removeFolder(folder))
    const store = await createLanceStore(folder)
    await write(store, [articleOf('old', [{ sentences: ['Der alte Markt.'] }])])
    await killWriterIn(folder)
    for (const each of [store, await createLanceStore(folder)]) {
      const corpus = await each.open()
      expect(corpus?.revision).toBe(1)
      expect((await corpus?.articles())?.map(({ id }) => id)).toEqual(['old'])
      expect(await corpus?.matching(['markt'], { zones: ['body'] }, 10)).toHaveLength(1)
    }
    // waits for the lock of the dead writer to become stale
    const after = await write(store, [articleOf('next', [{ sentences: ['Der neue Markt.'] }])])
    expect(after).toEqual({ revision: 2, articles: 2, passages: 2 })
    const corpus = await store.open()
    expect((await corpus?.articles())?.map(({ id }) => id)).toEqual(['next', 'old'])
    expect(await corpus?.matching(['markt'], { zones: ['body'] }, 10)).toHaveLength(2)
    expect(await corpus?.nearest(vectorOf(1), { zones: ['body'] }, 10)).toHaveLength(2)
  })

  it('does not stand in the way of the next, even when it was the first', async ({ onTestFinished }) => {
    const folder = await makeFolder()
    onTestFinished(() => removeFolder(folder))
    await killWriterIn(folder)
    const store = await createLanceStore(folder)
    expect(await store.open()).toBeUndefined()
    expect(await write(store, [articleOf('next', [])])).toEqual({ revision: 1, articles: 1, passages: 0 })
  })
})

it('all that an index needs lies in its own folder, so that the folder can be a mounted volume', async () => {
  const parent = await temporaryFolder({ 'data/.keep': '' })
  const store = await createLanceStore(join(parent, 'data'))
  const writer = await store.write(FORMAT)
  expect(await readdir(parent)).toEqual(['data'])
  await writer.abort()
})

describe('LanceDB: files of old revisions', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  async function openStore() {
    const folder = await temporaryFolder()
    return { folder, store: await createLanceStore(folder) }
  }

  const endRequests = () => vi.setSystemTime(Date.now() + LONGEST_REQUEST_MS)
  const versionsIn = async (folder: string) =>
    (await readdir(join(folder, 'passages_1.lance/_versions'))).length

  it('go, but not those of the revision before, on which a request may still be', async () => {
    const { folder, store } = await openStore()
    const counts: number[] = []
    for (let round = 1; round <= 6; round++) {
      const before = await store.open()
      endRequests()
      await write(store, [articleOf(`${round}`, [{ sentences: [`Der Markt in Runde ${round}.`] }])])
      counts.push(await versionsIn(folder))
      if (!before) continue
      expect(await before.matching(['markt'], { zones: ['body'] }, 10)).toHaveLength(round - 1)
      expect(await before.sentences([`${round - 1}/0`])).toHaveLength(1)
    }
    expect(Math.max(...counts.slice(3))).toBeLessThanOrEqual((counts[2] as number) + 1)
  })

  it('of many commits in a short time all go when no request can be on them any more', async () => {
    const { folder, store } = await openStore()
    const commit = (id: string) => write(store, [articleOf(id, [{ sentences: ['Der Markt.'] }])])
    for (const id of ['1', '2', '3', '4', '5']) await commit(id)
    const ofAll = await versionsIn(folder)
    endRequests()
    await commit('6')
    const ofLast = await versionsIn(folder)
    expect(ofLast).toBeLessThan(ofAll)
    endRequests()
    await commit('7')
    expect(await versionsIn(folder)).toBe(ofLast)
  })

  it('go with the generation that a rebuild replaced, one rebuild later', async () => {
    const { folder, store } = await openStore()
    for (let round = 1; round <= 3; round++) {
      endRequests()
      const writer = await store.write(FORMAT, { rebuild: true })
      await writer.put([articleOf(`${round}`, [{ sentences: ['Der Markt.'] }])])
      await writer.commit()
    }
    const generations = (await readdir(folder)).flatMap((name) => /^passages_(\d)/.exec(name)?.[1] ?? [])
    expect(generations.toSorted()).toEqual(['2', '3'])
  })
})
