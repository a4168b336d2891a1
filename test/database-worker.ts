import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import type { Unstable_RawConfig } from 'wrangler'
import type { Database } from '../server/store/cloudflare/bindings.ts'
import { exportForDatabase } from '../server/store/cloudflare/export.ts'
import { loadAll } from '../server/store/cloudflare/loads.fixture.ts'
import { readEmbeddedModel } from '../server/wiring.node.ts'
import { makeFolder, PROJECT, removeFolder } from './folders.ts'
import { makeAssets } from './worker.ts'
import { quietWrangler } from './wrangler.ts'

/**
 * Starts the real Worker in workerd as for an index that is too large for its memory: with a real D1, and with another
 * Worker that stands in for Vectorize, of which there is no local one.
 *
 * @param data folder of the index
 */
export async function startDatabaseWorker(data: string) {
  const folder = await makeFolder()
  const loads = join(folder, 'loads')
  const { createTestHarness } = await quietWrangler()
  const model = await readEmbeddedModel()
  const assets = await makeAssets(folder, (snapshot) => exportForDatabase(data, snapshot, loads, model))
  const deployed = parse(await readFile(join(PROJECT, 'wrangler.toml'), 'utf8')) as Unstable_RawConfig
  const server = createTestHarness({
    root: PROJECT,
    workers: [
      {
        config: {
          ...deployed,
          assets: { ...deployed.assets, directory: assets },
          d1_databases: [{ binding: 'DB', database_name: 'test', database_id: 'test' }],
          services: [{ binding: 'VECTORIZE', service: 'vectorize' }],
        },
      },
      {
        config: {
          name: 'vectorize',
          main: 'test/vectorize-worker.ts',
          compatibility_date: deployed.compatibility_date as string,
        },
      },
    ],
  })
  const { url } = await server.listen()
  return {
    url: url.origin,
    async load(): Promise<void> {
      const { DB } = await server.getWorker<{ DB: Database }>().getEnv()
      const vectorize = server.getWorker('vectorize')
      await loadAll(loads, {
        database: DB,
        insert: async (lines) => {
          await vectorize.fetch('/', { method: 'POST', body: lines })
        },
      })
    },
    async stop(): Promise<void> {
      await server.close()
      await removeFolder(folder)
    },
  }
}
