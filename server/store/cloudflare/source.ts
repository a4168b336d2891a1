import { BelegtError } from '../../core/errors.ts'
import { once } from '../../core/once.ts'
import type { CorpusSource } from '../../core/ports.ts'
import type { SnapshotFiles } from '../snapshot/layout.ts'
import { readManifest } from '../snapshot/read.ts'
import type { Database, VectorIndex } from './bindings.ts'
import { openCorpus } from './corpus.ts'
import { DATABASE_LAYOUT, type DatabaseManifest, resourceName } from './layout.ts'
import { createVectors } from './vectors.ts'
import { createWords } from './words.ts'

export interface Bound {
  database: Database
  vectors: VectorIndex
}

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
      await Promise.all([assertWords(manifest, bound.database), assertVectors(manifest, bound.vectors)])
      return openCorpus(files, manifest, bound)
    }),
  }
}

async function assertWords(manifest: DatabaseManifest, database: Database): Promise<void> {
  const loaded = await createWords(database, manifest)
    .filesLoaded()
    .catch((cause) => {
      if (/no such table/.test(String(cause))) return 0
      throw cause
    })
  if (loaded === manifest.wordFiles) return
  throw notLoaded(manifest, `D1 holds ${loaded} of ${manifest.wordFiles} files of words`)
}

async function assertVectors(manifest: DatabaseManifest, index: VectorIndex): Promise<void> {
  const { tag, lastVectors } = manifest
  const present = await createVectors(index, tag).present(lastVectors)
  if (present.size === lastVectors.length) return
  throw notLoaded(
    manifest,
    `Vectorize holds ${present.size} of ${lastVectors.length} files of vectors (new ones take some seconds)`,
  )
}

function notLoaded({ tag }: DatabaseManifest, what: string): BelegtError {
  return new BelegtError(
    'index-missing',
    `The bound ${what} of this revision. Load all of ${resourceName(tag)}, and bind it: docs/deploy-workers.md.`,
  )
}
