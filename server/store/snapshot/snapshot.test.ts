import { join } from 'node:path'
import { makeFolder, removeFolder } from '../../../test/folders.ts'
import type { CorpusStore } from '../../core/ports.ts'
import { describeCorpus } from '../conformance.ts'
import { createLanceStore } from '../lancedb.ts'
import { exportSnapshot } from './export.ts'
import { folderFiles } from './files.ts'
import { createSnapshotSource } from './snapshot.ts'

describeCorpus('a snapshot', async () => {
  const folder = await makeFolder()
  return { connect: () => connect(folder), dispose: () => removeFolder(folder) }
})

/** Writes as LanceDB does, and reads what each commit was exported as. */
async function connect(folder: string): Promise<CorpusStore> {
  const index = join(folder, 'index')
  const snapshot = join(folder, 'snapshot')
  const store = await createLanceStore(index)
  return {
    ...store,
    async write(...arguments_) {
      const writer = await store.write(...arguments_)
      return {
        ...writer,
        async commit() {
          const committed = await writer.commit()
          await exportSnapshot(index, snapshot)
          return committed
        },
      }
    },
    open: () => createSnapshotSource(folderFiles(snapshot)).open(),
  }
}
