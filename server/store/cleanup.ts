import type { Connection, Table } from '@lancedb/lancedb'
import { REVISIONS, type RevisionRow, TABLES, type Tables } from './schema.ts'

/**
 * Removes the files that no reader can be on any more: versions older than those of the revision before, and whole
 * generations older than its. The revision before stays, since a request that began on it may still be reading.
 */
export async function cleanUp(
  database: Connection,
  tables: Tables,
  { before, generation }: { before: RevisionRow; generation: number },
): Promise<void> {
  if (before.generation === generation) {
    for (const name of TABLES) await removeVersionsBefore(tables[name], before[`${name}Version`])
  }
  for (const name of await database.tableNames()) {
    const ofGeneration = Number(/_(\d+)$/.exec(name)?.[1] ?? generation)
    if (ofGeneration < before.generation) await database.dropTable(name)
  }
  const revisions = await database.openTable(REVISIONS)
  await revisions.delete(`revision < ${before.revision}`)
}

async function removeVersionsBefore(table: Table, kept: number): Promise<void> {
  const version = (await table.listVersions()).find(({ version }) => version === kept)
  if (!version) return
  // nobody else writes, so what a killed writer left unfinished can go as well
  await table.optimize({ cleanupOlderThan: version.timestamp, deleteUnverified: true })
}
