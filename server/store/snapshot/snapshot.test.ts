import { join } from 'node:path'
import { makeFolder, removeFolder } from '../../../test/folders.ts'
import type { CorpusStore } from '../../core/ports.ts'
import { exportedStore } from '../conformance/exported.fixture.ts'
import { describeCorpus } from '../conformance.ts'
import { exportSnapshot } from './export.ts'
import { folderFiles } from './files.fixture.ts'
import { createSnapshotSource } from './snapshot.ts'

describeCorpus('a snapshot', async () => {
  const folder = await makeFolder()
  return { connect: () => connect(folder), dispose: () => removeFolder(folder) }
})

function connect(folder: string): Promise<CorpusStore> {
  const index = join(folder, 'index')
  const snapshot = join(folder, 'snapshot')
  return exportedStore(
    index,
    () => exportSnapshot(index, snapshot),
    () => createSnapshotSource(folderFiles(snapshot)).open(),
  )
}
