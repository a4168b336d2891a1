import { expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../test/folders.ts'
import { articleOf, write } from './conformance/corpora.fixture.ts'
import { createLanceStore } from './lancedb.ts'

vi.mock('./cleanup.ts', () => ({
  cleanUp: () => Promise.reject(new Error('lance error: No space left on device (os error 28)')),
}))

it('an ingest that is committed is not said to have failed because old files could not be removed', async () => {
  const store = await createLanceStore(await temporaryFolder())
  await write(store, [articleOf('a', [{ sentences: ['Der alte Markt.'] }])])
  expect(await write(store, [articleOf('b', [{ sentences: ['Der neue Markt.'] }])])).toMatchObject({
    revision: 2,
  })
  expect(await (await store.open())?.articles()).toHaveLength(2)
  await store.close()
})
