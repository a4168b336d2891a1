import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import { BelegtError } from '../core/errors.ts'
import { orStorageFull } from './disk-full.ts'
import { isFolder } from './location.ts'

/** Name of a folder: making one is atomic. */
const LOCK = 'writer.lock'
/** A killed writer's lock counts as abandoned after this time; a live one renews it more often. */
const STALE_MS = 5_000

export interface WriterLock {
  /** @throws BelegtError `index-busy` when the lock was lost, so that another writer may be at work */
  assertHeld(): void
  release(): Promise<void>
}

/**
 * Locks an index for one writer. A process that slept or was busy for too long loses its lock, and may write no more.
 * @throws BelegtError `index-busy`, `storage-full`
 */
export async function lockForWriting(uri: string): Promise<WriterLock> {
  if (!isFolder(uri)) return { assertHeld() {}, async release() {} }
  let lost: Error | undefined
  const unlock = await orStorageFull(() =>
    acquire(uri, (error) => {
      lost = error
    }),
  )
  return {
    assertHeld() {
      if (!lost) return
      throw new BelegtError(
        'index-busy',
        'This ingest slept too long and lost its right to write. Nothing was changed; run it again.',
        { cause: lost },
      )
    },
    async release() {
      if (!lost) await unlock()
    },
  }
}

async function acquire(uri: string, onCompromised: (error: Error) => void): Promise<() => Promise<void>> {
  try {
    return await lockfile.lock(uri, {
      // inside the folder: it may be a mounted volume whose parent cannot be written, or is another one elsewhere
      lockfilePath: join(uri, LOCK),
      stale: STALE_MS,
      // long enough for the lock of a killed writer to become stale
      retries: { retries: 6, minTimeout: 1_000, factor: 1 },
      onCompromised,
    })
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'ELOCKED') throw cause
    throw new BelegtError('index-busy', 'Another ingest is writing to this index. Wait for it to end.', {
      cause,
    })
  }
}
