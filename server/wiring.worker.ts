import { waitUntil } from 'cloudflare:workers'
import type { MiddlewareHandler } from 'hono'
import { createApp } from './app.ts'
import { createAssistant } from './assistant.ts'
import { createChecker } from './check.ts'
import type { WorkerConfig } from './config.worker.ts'
import type { Embedder, Log } from './core/ports.ts'
import { createOpenAIEmbedder } from './models/openai-embedder.ts'
import { onBuiltinScale } from './models/scale.ts'
import { createOpenAIWriter } from './models/writer.ts'
import type { SnapshotFiles } from './store/snapshot/layout.ts'
import { createSnapshotSource } from './store/snapshot/snapshot.ts'
import { createSuggest } from './suggest.ts'

/** Static assets, as wrangler.toml binds them. */
export interface Assets {
  fetch(request: Request | string): Promise<Response>
}

/** Only the Worker reads these. */
const SNAPSHOT = '/snapshot/'

/** The app over the snapshot that was deployed with it. */
export async function createWorkerApp(config: WorkerConfig, assets: Assets, log: Log) {
  const store = createSnapshotSource(assetFiles(assets))
  const parts = {
    store,
    embedder: await openEmbedder(config),
    ...(config.llm && { writer: createOpenAIWriter(config.llm) }),
  }
  const assistant = createAssistant(parts)
  return createApp({
    assistant,
    checker: createChecker(parts),
    store,
    suggest: createSuggest({ store, assistant }),
    log,
    // a Worker gets requests for its own names only
    allowedHosts: 'any',
    page: servePage(assets),
  })
}

/** The model that the index was made with, on the scale that thresholds were fitted on. */
async function openEmbedder({ embedder }: WorkerConfig): Promise<Embedder> {
  if (!embedder) throw new Error('no embedder')
  return onBuiltinScale(await createOpenAIEmbedder(embedder))
}

function servePage(assets: Assets): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path.startsWith(SNAPSHOT)) return next()
    const response = await assets.fetch(c.req.raw)
    // a copy, to which the app can add its headers
    return response.status === 404 ? next() : new Response(response.body, response)
  }
}

/** What one request began to read, others may wait for: so it goes on when that one is cancelled. */
function assetFiles(assets: Assets): SnapshotFiles {
  return {
    read(name) {
      const reading = readAsset(assets, SNAPSHOT + name)
      waitUntil(reading.catch(() => {}))
      return reading
    },
  }
}

async function readAsset(assets: Assets, path: string): Promise<ArrayBuffer | undefined> {
  const response = await assets.fetch(`https://assets.local${path}`)
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`The asset ${path} cannot be read: ${response.status}`)
  return response.arrayBuffer()
}
