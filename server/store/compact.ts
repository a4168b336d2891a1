import type { Table } from '@lancedb/lancedb'

/** Files of older versions are kept: a reader may still be on them. */
const KEEP_ALL = new Date(0)
const TRIES = 5

/**
 * Makes few files of many. On a disk there is one writer by lock; where there is no lock (`s3://`), another one may
 * commit while files are rewritten. LanceDB then gives up, names it a retryable conflict, and nothing is lost.
 */
export async function compact(table: Pick<Table, 'optimize' | 'checkoutLatest'>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await table.optimize({ cleanupOlderThan: KEEP_ALL })
      return
    } catch (error) {
      if (tries === TRIES || !isConflict(error)) throw error
      await table.checkoutLatest()
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && /retryable commit conflict/i.test(error.message)
}
