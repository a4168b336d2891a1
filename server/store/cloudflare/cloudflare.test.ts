import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { makeFolder, removeFolder } from '../../../test/folders.ts'
import type { CorpusStore } from '../../core/ports.ts'
import { FORMAT } from '../conformance/corpora.fixture.ts'
import { describeCorpus } from '../conformance.ts'
import { createLanceStore } from '../lancedb.ts'
import { folderFiles } from '../snapshot/files.ts'
import { exportForDatabase } from './export.ts'
import { loadAll, openLocalDatabase } from './loads.fixture.ts'
import { createCloudflareSource } from './source.ts'
import { createVectorizeStandIn } from './vectorize.fixture.ts'

let local: Awaited<ReturnType<typeof openLocalDatabase>>

beforeAll(async () => {
  local = await openLocalDatabase()
})
afterAll(() => local.dispose())

// all of them lie in one database and one index, as revisions may: none sees anything of another
const vectors = createVectorizeStandIn({
  dimensions: FORMAT.dimensions,
  metadataIndexes: { zone: 'string', article: 'number' },
})

describeCorpus('D1 and Vectorize', async () => {
  const folder = await makeFolder()
  return { connect: () => connect(folder), dispose: () => removeFolder(folder) }
})

/** Writes as LanceDB does, and reads what each commit was exported and loaded as. */
async function connect(folder: string): Promise<CorpusStore> {
  const [index, snapshot, loads] = ['index', 'snapshot', 'loads'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const bound = { database: local.database, vectors }
  const store = await createLanceStore(index)
  return {
    ...store,
    async write(...arguments_) {
      const writer = await store.write(...arguments_)
      return {
        ...writer,
        async commit() {
          const committed = await writer.commit()
          await exportForDatabase(index, snapshot, loads)
          await loadAll(loads, { ...bound, insert: vectors.insert })
          return committed
        },
      }
    },
    open: () => createCloudflareSource(folderFiles(snapshot), bound).open(),
  }
}
