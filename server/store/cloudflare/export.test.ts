import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/folders.ts'
import { articleOf, write } from '../conformance/corpora.fixture.ts'
import { createLanceStore } from '../lancedb.ts'
import { exportForDatabase } from './export.ts'

/** So many articles, each with three passages of many words. */
async function exported(articles: number) {
  const [data, folder, loads] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()]
  const store = await createLanceStore(data)
  const sentences = [Array.from({ length: 150 }, (_, index) => `wörtchen${index}`).join(' ')]
  await write(
    store,
    Array.from({ length: articles }, (_, index) =>
      articleOf(`a${index}`, [{ sentences }, { sentences }, { zone: 'comment', sentences }]),
    ),
  )
  const run = () => exportForDatabase(data, folder, loads)
  return { run, loads, store, result: await run() }
}

async function contentsOf(folder: string) {
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))
}

it('no SQL statement is longer than D1 takes, and hardly one is short', async () => {
  const { loads } = await exported(100)
  const [[name, sql]] = (await contentsOf(loads)).filter(([name]) => name.endsWith('.sql')) as [
    [string, string],
  ]
  expect(name).toBe('words-001.sql')
  const lengths = sql
    .split('\n')
    .filter((line) => line.startsWith('INSERT INTO words_'))
    .map((line) => Buffer.byteLength(line))
  expect(lengths.length).toBeGreaterThan(3)
  expect(Math.max(...lengths)).toBeLessThan(100_000)
  expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(80_000)
})

it('a vector names its revision, its zone and its article, and has whole numbers', async () => {
  const { loads, result } = await exported(2)
  const [[, lines]] = (await contentsOf(loads)).filter(([name]) => name === 'vectors-001.ndjson') as [
    [string, string],
  ]
  const vectors = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(vectors).toHaveLength(6)
  expect(vectors[5]).toEqual({
    id: expect.stringMatching(new RegExp(`^${result.tag}-\\d+$`)),
    namespace: result.tag,
    values: [127, 0, 0, 0, 0, 0, 0, 0],
    metadata: { zone: 'comment', article: 1 },
  })
})

it('a revision has the same name each time, and another one a name of its own; no file of an older one is left', async () => {
  const { run, loads, store, result } = await exported(2)
  const before = await contentsOf(loads)
  expect(await run()).toEqual(result)
  expect(await contentsOf(loads)).toEqual(before)
  await write(store, [articleOf('new', [{ sentences: ['Der Markt ist voll.'] }])])
  const next = await run()
  expect(next.tag).not.toBe(result.tag)
  for (const [, content] of await contentsOf(loads)) expect(content).not.toContain(result.tag)
})
