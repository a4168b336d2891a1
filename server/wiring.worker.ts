import { waitUntil } from 'cloudflare:workers'
import type { MiddlewareHandler } from 'hono'
import { createApp } from './app.ts'
import { createAssistant } from './assistant/assistant.ts'
import { createChecker } from './check.ts'
import { createComparer } from './compare/compare.ts'
import type { WorkerConfig } from './config.worker.ts'
import { BelegtError } from './core/errors.ts'
import type { CorpusSource, Embedder, IndexFormat, Log } from './core/ports.ts'
import { openedLate } from './models/late-embedder.ts'
import { createOpenAIEmbedder, type EmbeddingEndpoint } from './models/openai-embedder.ts'
import { onBuiltinScale } from './models/scale.ts'
import { createWasmEmbedder, memoryFor } from './models/wasm/embedder.ts'
import kernel from './models/wasm/multiply.wasm'
import { createOpenAIWriter } from './models/writer.ts'
import { isAddress } from './page-address.ts'
import { createResultCache } from './result-cache.worker.ts'
import type { Bound } from './store/cloudflare/bindings.ts'
import { createCloudflareSource, readDatabaseManifest } from './store/cloudflare/source.ts'
import { assertSameFormat, indexFormat } from './store/format.ts'
import type { Manifest, SnapshotFiles } from './store/snapshot/layout.ts'
import { readInto, readJson, readManifest } from './store/snapshot/read.ts'
import { createSnapshotSource } from './store/snapshot/snapshot.ts'
import { createSuggest } from './suggest.ts'

/** Static assets, as wrangler.toml binds them. */
export interface Assets {
  fetch(request: Request | string): Promise<Response>
}

/** Only the Worker reads these. */
const SNAPSHOT = '/snapshot/'

/** What is deployed with the code. */
export interface Deployed {
  assets: Assets
  /** Of code, settings and assets; answers are kept only where it is known. */
  version: string | undefined
  /** Where words and vectors lie, when the index is too large for a Worker's memory. */
  bound: Bound | undefined
}

/** The app over the snapshot that was deployed with it. */
export async function createWorkerApp(config: WorkerConfig, { assets, version, bound }: Deployed, log: Log) {
  const files = assetFiles(assets)
  const manifest = await (bound ? readDatabaseManifest(files) : readManifest(files))
  const store = bound ? outlastingSource(createCloudflareSource(files, bound)) : createSnapshotSource(files)
  const parts = {
    store,
    embedder: await openEmbedder(config, files, manifest),
    ...(config.llm && { writer: createOpenAIWriter(config.llm) }),
    ...(config.judge && { judge: createOpenAIWriter(config.judge) }),
  }
  const assistant = createAssistant(parts)
  return createApp({
    assistant,
    checker: createChecker(parts),
    comparer: createComparer(parts),
    store,
    suggest: createSuggest({ store, assistant }),
    log,
    ...(version && { cache: createResultCache(version, log) }),
    // a Worker gets requests for its own names only
    allowedHosts: 'any',
    page: servePage(assets),
  })
}

/** The model that the index was made with: the one in the snapshot, or the one behind an endpoint. */
async function openEmbedder(
  { embedder }: WorkerConfig,
  files: SnapshotFiles,
  manifest: Pick<Manifest, 'model' | 'format'> | undefined,
): Promise<Embedder> {
  if (!manifest) throw new BelegtError('index-missing', 'No snapshot was deployed: npm run snapshot')
  const { model, format } = manifest
  if (embedder) {
    const { embedder: id, dimensions } = format
    return openedLate({ id, dimensions }, () => outlasting(openEndpoint(embedder, format)))
  }
  if (!model) {
    throw new BelegtError(
      'index-mismatch',
      `The index was made with ${format.embedder}: BELEGT_EMBEDDER_URL and BELEGT_EMBEDDER_MODEL must say where it is.`,
    )
  }
  const size = model.weights.bytes
  const memory = memoryFor(size)
  await readInto(memory.buffer, files, model.weights)
  const tokenizer = await readJson<object>(files, model.tokenizer)
  return createWasmEmbedder({ id: model.id, kernel, memory, size, tokenizer })
}

/** With cosines as the thresholds expect them, which were fitted on the embedded model. @throws BelegtError `index-mismatch` */
async function openEndpoint(endpoint: EmbeddingEndpoint, index: IndexFormat): Promise<Embedder> {
  const opened = await onBuiltinScale(await createOpenAIEmbedder(endpoint))
  assertSameFormat(index, indexFormat(opened))
  return opened
}

function servePage(assets: Assets): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path.startsWith(SNAPSHOT)) return next()
    const response = await assets.fetch(isAddress(c.req.path) ? new URL('/', c.req.url).href : c.req.raw)
    // a copy, to which the app can add its headers
    return response.status === 404 ? next() : new Response(response.body, response)
  }
}

/** Its first request opens it for all. */
function outlastingSource(source: CorpusSource): CorpusSource {
  return { open: () => outlasting(source.open()) }
}

function assetFiles(assets: Assets): SnapshotFiles {
  return { read: (name) => outlasting(readAsset(assets, SNAPSHOT + name)) }
}

/** What one request began, others may wait for: so it goes on when that one is cancelled. */
function outlasting<T>(work: Promise<T>): Promise<T> {
  waitUntil(work.catch(() => {}))
  return work
}

async function readAsset(assets: Assets, path: string): Promise<ArrayBuffer | undefined> {
  const response = await assets.fetch(`https://assets.local${path}`)
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`The asset ${path} cannot be read: ${response.status}`)
  return response.arrayBuffer()
}
