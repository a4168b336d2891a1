import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/folders.ts'
import { articleOf, write } from '../conformance/corpora.fixture.ts'
import { createLanceStore } from '../lancedb.ts'
import { exportSnapshot } from '../snapshot/export.ts'
import { folderFiles } from '../snapshot/files.fixture.ts'
import { createSnapshotSource } from '../snapshot/snapshot.ts'
import { exportForDatabase } from './export.ts'
import { readDatabaseManifest } from './source.ts'

it('files of the other kind than what is bound are refused with what to do', async () => {
  const [data, folder, loads] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()]
  await write(await createLanceStore(data), [articleOf('bridge', [{ sentences: ['Die Brücke ist neu.'] }])])
  const mismatch = {
    code: 'index-mismatch',
    message: expect.stringMatching(/--database FOLDER when, and only when/),
  }
  await exportSnapshot(data, folder)
  await expect(readDatabaseManifest(folderFiles(folder))).rejects.toMatchObject(mismatch)
  await exportForDatabase(data, folder, loads)
  await expect(createSnapshotSource(folderFiles(folder)).open()).rejects.toMatchObject(mismatch)
})
