import type { Connection } from '@lancedb/lancedb'
import { REVISIONS, type RevisionRow, TABLES, type Tables } from './schema.ts'

/** The newest row of `revisions`, or undefined when nothing was ingested yet. */
export async function currentRevision(database: Connection): Promise<RevisionRow | undefined> {
  if (!(await database.tableNames()).includes(REVISIONS)) return undefined
  const table = await database.openTable(REVISIONS)
  const rows = (await table.query().toArray()) as RevisionRow[]
  return rows.reduce<RevisionRow | undefined>(
    (newest, row) => (newest === undefined || row.revision > newest.revision ? row : newest),
    undefined,
  )
}

/** The tables in the versions that a revision names. */
export async function openTables(database: Connection, revision: RevisionRow): Promise<Tables> {
  const tables: Partial<Tables> = {}
  for (const name of TABLES) {
    const table = await database.openTable(`${name}_${revision.generation}`)
    await table.checkout(revision[`${name}Version`])
    tables[name] = table
  }
  return tables as Tables
}
