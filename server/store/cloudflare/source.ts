import { BelegtError } from '../../core/errors.ts'
import { once } from '../../core/once.ts'
import type { CorpusSource } from '../../core/ports.ts'
import type { SnapshotFiles } from '../snapshot/layout.ts'
import { readManifest } from '../snapshot/read.ts'
import type { Bound, Database } from './bindings.ts'
import { openCorpus } from './corpus.ts'
import { DATABASE_LAYOUT, type DatabaseManifest, resourceName } from './layout.ts'
import { createVectors } from './vectors.ts'
import { createWords } from './words.ts'

/** Undefined when nothing was exported yet. @throws BelegtError `index-mismatch` that says how to make it anew */
export function readDatabaseManifest(files: SnapshotFiles): Promise<DatabaseManifest | undefined> {
  return readManifest(files, DATABASE_LAYOUT)
}

/**
 * The revision that these files name, in D1 and Vectorize. Each revision has tables and a namespace of its own: while a new
 * one is loaded, a Worker goes on with the one that it was deployed with.
 */
export function createCloudflareSource(files: SnapshotFiles, bound: Bound): CorpusSource {
  return {
    open: once(async () => {
      const manifest = await readDatabaseManifest(files)
      if (!manifest) return undefined
      await assertLoaded(manifest, bound)
      return openCorpus(files, manifest, bound)
    }),
  }
}

/** @throws BelegtError `index-missing` that says what lacks */
async function assertLoaded(manifest: DatabaseManifest, { database, vectors }: Bound): Promise<void> {
  const { tag, wordFiles, lastVectors } = manifest
  const [words, present] = await Promise.all([
    wordFilesLoaded(manifest, database),
    createVectors(vectors, tag).present(lastVectors),
  ])
  if (words === wordFiles && present.size === lastVectors.length) return
  throw new BelegtError(
    'index-missing',
    `Of ${resourceName(tag)} the bound database holds ${words} of ${wordFiles} files of words, and the bound index ` +
      `${present.size} of ${lastVectors.length} files of vectors. Load all of them (new vectors take some seconds) and ` +
      'bind both: docs/deploy-workers.md.',
  )
}

async function wordFilesLoaded(manifest: DatabaseManifest, database: Database): Promise<number> {
  try {
    return await createWords(database, manifest).filesLoaded()
  } catch (error) {
    if (/no such table/.test(String(error))) return 0
    throw error
  }
}
