import { once } from '../../core/once.ts'
import type { CorpusSource } from '../../core/ports.ts'
import { openSnapshot } from './corpus.ts'
import type { SnapshotFiles } from './layout.ts'
import { readManifest } from './read.ts'

/**
 * The revision in these files, read when it is first asked for. It needs nothing of Node, so that it runs in Workers, and
 * it never changes: a new snapshot comes with a new deployment.
 */
export function createSnapshotSource(files: SnapshotFiles): CorpusSource {
  return {
    open: once(async () => {
      const manifest = await readManifest(files)
      return manifest && openSnapshot(files, manifest)
    }),
  }
}
