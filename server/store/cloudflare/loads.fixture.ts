import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, removeFolder } from '../../../test/folders.ts'
import { quietWrangler } from '../../../test/wrangler.ts'
import type { Database } from './bindings.ts'

/** Statements that go to the database together: 5 MB. */
const AT_ONCE = 50

/** A real D1, as it runs on this machine, and empty. */
export async function openLocalDatabase() {
  const folder = await makeFolder()
  const { getPlatformProxy } = await quietWrangler()
  const configPath = join(folder, 'wrangler.toml')
  await writeFile(
    configPath,
    'name = "test"\ncompatibility_date = "2026-11-01"\n' +
      '[[d1_databases]]\nbinding = "DB"\ndatabase_name = "test"\ndatabase_id = "test"\n',
  )
  const proxy = await getPlatformProxy<{ DB: Database }>({ configPath, persist: false })
  let rowsRead = 0
  const database: Database = {
    prepare: (sql) => proxy.env.DB.prepare(sql),
    async batch(statements) {
      const results = await proxy.env.DB.batch(statements)
      for (const { meta } of results as unknown as Charged[]) rowsRead += meta.rows_read
      return results
    },
  }
  return {
    database,
    /** How many rows D1 would charge for that were read by batches. */
    rowsRead: () => rowsRead,
    async dispose() {
      await proxy.dispose()
      await removeFolder(folder)
    },
  }
}

/** What D1 says of a statement. */
interface Charged {
  meta: { rows_read: number }
}

/** Loads what was exported into this folder as wrangler would: statement by statement, and line by line. */
export async function loadAll(
  folder: string,
  { database, insert }: { database: Database; insert(lines: string): unknown },
): Promise<void> {
  // whoever opened the database has loaded it
  const { unstable_splitSqlQuery } = await import('wrangler')
  for (const sql of await contentsOf(folder, '.sql')) {
    const statements = unstable_splitSqlQuery(sql).map((statement) => database.prepare(statement))
    for (let first = 0; first < statements.length; first += AT_ONCE) {
      await database.batch(statements.slice(first, first + AT_ONCE))
    }
  }
  for (const lines of await contentsOf(folder, '.ndjson')) await insert(lines)
}

async function contentsOf(folder: string, extension: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}
