import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { exportSnapshot } from '../server/store/snapshot/export.ts'
import { readEmbeddedModel } from '../server/wiring.node.ts'
import { makeFolder, PROJECT, removeFolder } from './folders.ts'

/** Wrangler asks nobody, tells nobody, and fetches nothing. */
export const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CI: '1',
  WRANGLER_LOG: 'error',
}

/** Starts the real Worker in workerd, with the built page and a snapshot of the index in `data`. */
export async function startWorker(data: string, variables: Record<string, string> = {}) {
  const folder = await makeFolder()
  Object.assign(process.env, QUIET, { WRANGLER_LOG_PATH: join(folder, 'logs') })
  // it reads its environment when it is loaded
  const { unstable_startWorker } = await import('wrangler')
  const assets = join(folder, 'assets')
  await cp(join(PROJECT, 'web/dist'), assets, { recursive: true })
  await exportSnapshot(data, join(assets, 'snapshot'), await readEmbeddedModel())
  const worker = await unstable_startWorker({
    config: join(PROJECT, 'wrangler.toml'),
    assets,
    bindings: Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, { type: 'plain_text', value }]),
    ),
    dev: { server: { port: 0 }, inspector: false, logLevel: 'error', watch: false, persist: false },
  })
  const url = (await worker.url).origin
  return {
    url,
    async stop() {
      await worker.dispose()
      await removeFolder(folder)
    },
  }
}
