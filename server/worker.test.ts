import { afterAll, beforeAll } from 'vitest'
import { type RunningBelegt, startBelegt } from '../test/belegt.ts'
import { describeServed } from '../test/served.ts'
import { startWorker } from '../test/worker.ts'
import { startEmbeddingServer } from './models/embedding-server.fixture.ts'

let endpoint: Awaited<ReturnType<typeof startEmbeddingServer>>
let node: RunningBelegt
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  endpoint = await startEmbeddingServer()
  const model = { BELEGT_EMBEDDER_URL: endpoint.url, BELEGT_EMBEDDER_MODEL: 'test' }
  node = await startBelegt({ BELEGT_EMBEDDER: 'openai', BELEGT_READER: 'off', ...model })
  worker = await startWorker(node.data, model)
})
afterAll(async () => {
  await worker.stop()
  await node.stop()
  await endpoint.close()
})

describeServed('Node', () => node.url)
describeServed('a Worker', () => worker.url)
