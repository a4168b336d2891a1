import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPlatformProxy, unstable_splitSqlQuery } from 'wrangler'
import { makeFolder, removeFolder } from '../../../test/folders.ts'
import type { Database } from './bindings.ts'

/** A real D1, as it runs on this machine, and empty. */
export async function openLocalDatabase(): Promise<{ database: Database; dispose(): Promise<void> }> {
  const folder = await makeFolder()
  const configPath = join(folder, 'wrangler.toml')
  await writeFile(
    configPath,
    'name = "test"\ncompatibility_date = "2026-11-01"\n' +
      '[[d1_databases]]\nbinding = "DB"\ndatabase_name = "test"\ndatabase_id = "test"\n',
  )
  const proxy = await getPlatformProxy<{ DB: Database }>({ configPath, persist: false })
  return {
    database: proxy.env.DB,
    async dispose() {
      await proxy.dispose()
      await removeFolder(folder)
    },
  }
}

/** Loads what was exported into this folder as wrangler would: statement by statement, and line by line. */
export async function loadAll(
  folder: string,
  { database, insert }: { database: Database; insert(lines: string): unknown },
): Promise<void> {
  for (const sql of await contentsOf(folder, '.sql')) {
    await database.batch(unstable_splitSqlQuery(sql).map((statement) => database.prepare(statement)))
  }
  for (const lines of await contentsOf(folder, '.ndjson')) await insert(lines)
}

async function contentsOf(folder: string, extension: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}
