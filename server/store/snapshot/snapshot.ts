import type { Corpus, CorpusSource } from '../../core/ports.ts'
import { openSnapshot } from './corpus.ts'
import type { SnapshotFiles } from './layout.ts'
import { readManifest } from './read.ts'

/**
 * The revision in these files, read when it is first asked for. It needs nothing of Node, so that it runs in Workers, and
 * it never changes: a new snapshot comes with a new deployment.
 */
export function createSnapshotSource(files: SnapshotFiles): CorpusSource {
  let opened: Promise<Corpus | undefined> | undefined

  async function openNow(): Promise<Corpus | undefined> {
    const manifest = await readManifest(files)
    return manifest && openSnapshot(files, manifest)
  }

  return {
    open() {
      opened ??= openNow().catch((error) => {
        opened = undefined
        throw error
      })
      return opened
    },
  }
}
