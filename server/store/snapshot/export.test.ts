import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/folders.ts'
import { articleOf, FORMAT, write } from '../conformance/corpora.fixture.ts'
import { createLanceStore } from '../lancedb.ts'
import { exportSnapshot } from './export.ts'
import type { Model } from './write.ts'

async function places() {
  const [data, folder] = [await temporaryFolder(), await temporaryFolder()]
  return { data, folder, store: await createLanceStore(data) }
}

const bridge = articleOf('bridge', [{ sentences: ['Die Brücke ist neu.'] }])

it('what has not changed keeps its name, so that it is not uploaded again; what nothing names goes', async () => {
  const { data, folder, store } = await places()
  await write(store, [bridge])
  await exportSnapshot(data, folder)
  const before = await readdir(folder)
  expect(before.filter((name) => !/^[a-z-]+-[0-9a-f]{16}$/.test(name))).toEqual(['snapshot.json'])
  await exportSnapshot(data, folder)
  expect(await readdir(folder)).toEqual(before)
  await write(store, [articleOf('market', [{ sentences: ['Der Markt ist voll.'] }])])
  await exportSnapshot(data, folder)
  const after = await readdir(folder)
  expect(after).toHaveLength(before.length)
  expect(after).not.toEqual(before)
})

it('the model comes along when the index was made with it, and no other', async () => {
  const { data, folder, store } = await places()
  await write(store, [bridge])
  const model: Model = { id: FORMAT.embedder, weights: new Uint8Array(3), tokenizer: new Uint8Array(2) }
  const manifest = async () => JSON.parse(await readFile(join(folder, 'snapshot.json'), 'utf8'))
  await exportSnapshot(data, folder, model)
  expect(await manifest()).toMatchObject({ model: { id: FORMAT.embedder, weights: { bytes: 3 } } })
  await exportSnapshot(data, folder, { ...model, id: 'other' })
  expect(await manifest()).not.toHaveProperty('model')
})
