import { afterAll, beforeAll, vi } from 'vitest'
import { type RunningBelegt, startBelegt } from '../test/belegt.ts'
import { removeFolder } from '../test/folders.ts'
import { type ModelServer, startModelServer } from '../test/model-server.ts'
import { copySeedIndex } from '../test/seeds.ts'
import { describeServedWithModel, KEY, type ScriptedModel } from '../test/served-with-model.ts'
import { startWorker } from '../test/worker.ts'

let data: string
let endpoint: ModelServer
let model: ScriptedModel
let node: RunningBelegt
let worker: Awaited<ReturnType<typeof startWorker>>
const printed: string[] = []

beforeAll(async () => {
  // wrangler shows here what a Worker logs
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void printed.push(words.join(' ')))
  }
  endpoint = await startModelServer(() => model.reply)
  model = { reply: {}, requests: endpoint.requests, open: endpoint.open }
  data = await copySeedIndex()
  const vars = { BELEGT_LLM_URL: endpoint.url, BELEGT_LLM_MODEL: 'scripted', BELEGT_LLM_KEY: KEY }
  node = await startBelegt({ ...vars, BELEGT_DATA: data, BELEGT_READER: 'off', BELEGT_LOG_LEVEL: 'info' })
  worker = await startWorker(data, { vars, logLevel: 'log' })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await worker.stop()
  await node.stop()
  await endpoint.close()
  await removeFolder(data)
})

describeServedWithModel(
  'Node',
  () => node,
  () => model,
)
describeServedWithModel(
  'a Worker',
  () => ({ url: worker.url, output: () => printed.join('\n') }),
  () => model,
)
