import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { createApp } from './app.ts'
import { createAssistant } from './assistant.ts'
import type { Config } from './config.ts'
import type { CorpusStore, Embedder, Log } from './core/ports.ts'
import { createBuiltinEmbedder } from './models/builtin.ts'
import { createLanceStore } from './store/lancedb.ts'
import { createSuggest } from './suggest.ts'

export const PROJECT = join(import.meta.dirname, '..')
export const PAGE = join(PROJECT, 'web/dist')
const REPORT = join(PROJECT, 'evals/report.html')

export interface Parts {
  store: CorpusStore
  embedder: Embedder
}

/** The adapters of the Node side: LanceDB on disk and the embedded model. */
export async function createParts(config: Config): Promise<Parts> {
  if (!config.data.includes('://')) await mkdir(config.data, { recursive: true })
  const [store, embedder] = await Promise.all([
    createLanceStore(config.data),
    createBuiltinEmbedder(join(PROJECT, 'models/embedder')),
  ])
  return { store, embedder }
}

/** The app with the built page. */
export function createNodeApp({ store, embedder }: Parts, config: Config, log: Log) {
  const assistant = createAssistant({ store, embedder })
  return createApp({
    assistant,
    store,
    suggest: createSuggest({ store, assistant }),
    log,
    allowedHosts: config.allowedHosts,
    report: () => readFile(REPORT, 'utf8').catch(() => undefined),
    page: serveStatic({ root: PAGE }),
  })
}
