import type { Connection, Table } from '@lancedb/lancedb'
import { LONGEST_REQUEST_MS } from '../core/time-limit.ts'
import { REVISIONS, type RevisionRow, TABLES, type Tables } from './schema.ts'

/**
 * Removes the files that no request can be on any more: versions older than those of the oldest revision that one may still
 * be reading, and whole generations older than its.
 */
export async function cleanUp(database: Connection, tables: Tables, generation: number): Promise<void> {
  const revisions = await database.openTable(REVISIONS)
  const kept = oldestRead((await revisions.query().toArray()) as RevisionRow[])
  if (!kept) return
  if (kept.generation === generation) {
    for (const name of TABLES) await removeVersionsBefore(tables[name], kept[`${name}Version`])
  }
  for (const name of await database.tableNames()) {
    const ofGeneration = Number(/_(\d+)$/.exec(name)?.[1] ?? generation)
    if (ofGeneration < kept.generation) await database.dropTable(name)
  }
  await revisions.delete(`revision < ${kept.revision}`)
}

/** A request may have begun on a revision until there was the next one. */
function oldestRead(rows: RevisionRow[]): RevisionRow | undefined {
  const since = Date.now() - LONGEST_REQUEST_MS
  const inOrder = rows.toSorted((one, other) => one.revision - other.revision)
  return inOrder.find((_, index) => (inOrder[index + 1]?.createdAt ?? Infinity) > since)
}

async function removeVersionsBefore(table: Table, kept: number): Promise<void> {
  const version = (await table.listVersions()).find(({ version }) => version === kept)
  if (!version) return
  // nobody else writes, so what a killed writer left unfinished can go as well
  await table.optimize({ cleanupOlderThan: version.timestamp, deleteUnverified: true })
}
