import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningBelegt, startBelegt } from '../../test/belegt.ts'
import { readSeeds } from '../../test/seeds.ts'
import { startWorker } from '../../test/worker.ts'
import type { Answer } from '../core/answer.ts'
import { json, startEmbeddingServer } from '../models/embedding-server.fixture.ts'

const QUESTION = 'Wie lange haben Trump und Putin telefoniert?'

let isDown = false
let endpoint: Awaited<ReturnType<typeof startEmbeddingServer>>
let node: RunningBelegt
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  endpoint = await startEmbeddingServer((_, response) => {
    if (!isDown) return undefined
    response.setHeader('retry-after-ms', '1')
    return json(response, { error: { message: 'out of order' } }, 503)
  })
  const vars = { BELEGT_EMBEDDER_URL: endpoint.url, BELEGT_EMBEDDER_MODEL: 'made-up' }
  node = await startBelegt({ ...vars, BELEGT_EMBEDDER: 'openai', BELEGT_READER: 'off' })
  isDown = true
  worker = await startWorker(node.data, { vars })
})
afterAll(async () => {
  await worker.stop()
  await node.stop()
  await endpoint.close()
})

describe.each([
  ['Node', () => node.url],
  ['a Worker that was started meanwhile', () => worker.url],
])('%s, while the endpoint of the embedder is down', (_, urlOf) => {
  const post = (path: string, body: object, accept = 'application/json') =>
    fetch(urlOf() + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(body),
    })
  const ask = async () => (await (await post('/api/answer', { question: QUESTION })).json()) as Answer

  it('shows the page, and the articles', async () => {
    expect((await fetch(urlOf())).status).toBe(200)
    expect(await (await fetch(`${urlOf()}/api/status`)).json()).toMatchObject({ articles: 5 })
  })

  it('answers nothing: it shows what shares words with the question, and says that this is all', async () => {
    const answer = await ask()
    expect(answer).toMatchObject({ status: 'abstained', reason: 'words-only', lead: '' })
    const nearest = answer.status === 'abstained' ? answer.nearest : []
    expect(nearest.length).toBeGreaterThan(0)
    for (const { file, start, end, quote, zone } of nearest) {
      expect(readSeeds().get(file)?.slice(start, end)).toBe(quote)
      expect(['headline', 'body']).toContain(zone)
    }
  })

  it('says so in a stream and in a chat as well', async () => {
    const events = await (await post('/api/answer', { question: QUESTION }, 'text/event-stream')).text()
    expect(events).toMatch(/^event: done\n[\s\S]*"reason":"words-only"/)
    const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text: QUESTION }] }]
    expect(await (await post('/api/chat', { id: 'chat', messages })).text()).toMatch(/Nur Wörter/)
  })

  it.each([
    ['a comparison', () => post('/api/compare', { question: QUESTION })],
    ['a check', () => post('/api/check', { text: 'Das Gespräch dauerte eineinhalb Stunden.' })],
    ['a search', () => fetch(`${urlOf()}/api/search?q=Gespräch`)],
  ])('%s fails, and says what is wrong', async (_, request) => {
    const response = await request()
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({
      type: 'urn:belegt:model-unreachable',
      detail: expect.stringMatching(/endpoint of the embedder/),
    })
  })

  it('answers as usual when it is back, and suggests questions again', async () => {
    const suggested = async () => (await (await fetch(`${urlOf()}/api/suggestions`)).json()) as object
    expect(await suggested()).toEqual({ suggestions: [] })
    isDown = false
    const [{ status }, suggestions] = [await ask(), await suggested()]
    isDown = true
    expect(status).toBe('answered')
    expect(suggestions).not.toEqual({ suggestions: [] })
  })
})
