import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { makeFolder, removeFolder } from '../../../test/folders.ts'
import type { CorpusStore } from '../../core/ports.ts'
import { FORMAT } from '../conformance/corpora.fixture.ts'
import { exportedStore } from '../conformance/exported.fixture.ts'
import { describeCorpus } from '../conformance.ts'
import { folderFiles } from '../snapshot/files.fixture.ts'
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

function connect(folder: string): Promise<CorpusStore> {
  const [index, snapshot, loads] = ['index', 'snapshot', 'loads'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const bound = { database: local.database, vectors }
  return exportedStore(
    index,
    async () => {
      await exportForDatabase(index, snapshot, loads)
      await loadAll(loads, { ...bound, insert: vectors.insert })
    },
    () => createCloudflareSource(folderFiles(snapshot), bound).open(),
  )
}
