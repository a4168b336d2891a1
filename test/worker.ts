import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { exportSnapshot } from '../server/store/snapshot/export.ts'
import { PAGE, readEmbeddedModel } from '../server/wiring.node.ts'
import { makeFolder, PROJECT, removeFolder } from './folders.ts'
import { quietWrangler } from './wrangler.ts'

interface Settings {
  /** Variables and secrets, as wrangler would set them. */
  vars?: Record<string, string>
  /** A folder in which what is stored outlasts the Worker; else it ends with it. */
  persist?: string
  /** A free one when not given. */
  port?: string
  /** What wrangler prints: errors only when not given. */
  logLevel?: 'error' | 'log'
  /** Whether its inspector is to be open, on a port of its own. */
  inspect?: boolean
}

/** Starts the real Worker in workerd, with the built page and a snapshot of the index in `data`. */
export function startWorker(data: string, settings?: Settings) {
  return startWorkerOver(async (folder) => exportSnapshot(data, folder, await readEmbeddedModel()), settings)
}

/** @param writeSnapshot fills a folder */
export async function startWorkerOver(
  writeSnapshot: (folder: string) => Promise<unknown>,
  { vars = {}, persist, port, logLevel = 'error', inspect = false }: Settings = {},
) {
  const folder = await makeFolder()
  const { unstable_startWorker } = await quietWrangler()
  const assets = await makeAssets(folder, writeSnapshot)
  const worker = await unstable_startWorker({
    config: join(PROJECT, 'wrangler.toml'),
    assets,
    bindings: Object.fromEntries(
      Object.entries(vars).map(([name, value]) => [
        name,
        { type: name.endsWith('_KEY') ? 'secret_text' : 'plain_text', value },
      ]),
    ),
    dev: {
      server: { port: Number(port ?? 0) },
      inspector: inspect && { hostname: '127.0.0.1', port: 0 },
      logLevel,
      watch: false,
      persist: persist ?? false,
    },
  })
  const url = (await worker.url).origin
  return {
    url,
    inspector: await worker.inspectorUrl,
    async stop() {
      await worker.dispose()
      await removeFolder(folder)
    },
  }
}

/** The built page, and a snapshot beside it. @returns where they are, within this folder */
export async function makeAssets(
  folder: string,
  writeSnapshot: (folder: string) => Promise<unknown>,
): Promise<string> {
  const assets = join(folder, 'assets')
  await cp(PAGE, assets, { recursive: true })
  await writeSnapshot(join(assets, 'snapshot'))
  return assets
}
