import { inspect } from 'node:util'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { describeEmbedder } from './conformance.ts'
import {
  type EmbeddingRequest,
  embeddingServer,
  embeddingsOf,
  json,
  type Reply,
  startEmbeddingServer,
} from './embedding-server.fixture.ts'
import { createOpenAIEmbedder } from './openai-embedder.ts'

const KEY = 'sk-very-secret-0123456789'
const TEXTS = ['Der Markt war voll.', 'Die Brücke ist gesperrt.', 'Das Bad öffnet.']

const shared = await startEmbeddingServer()
afterAll(() => shared.close())

describeEmbedder('a model behind an endpoint', () =>
  createOpenAIEmbedder({ url: shared.url, model: 'made-up' }),
)

/** An embedder over a server that answers all but the first request as told. */
async function embedderOver(reply: Reply, more: { key?: string; model?: string; dimensions?: number } = {}) {
  let isFirst = true
  const server = await embeddingServer((request, response) => {
    if (!isFirst) return reply(request, response)
    isFirst = false
    return undefined
  })
  const embedder = await createOpenAIEmbedder({ url: server.url, model: 'made-up', ...more })
  return { embedder, server, ask: (as: 'query' | 'passage' = 'query') => embedder.embed(TEXTS, as) }
}

const usual: Reply = () => undefined

/** The bodies of what came after the first request, which learns the length of the vectors. */
function asked({ requests }: { requests: EmbeddingRequest[] }) {
  return requests.slice(1).map(({ body }) => body)
}

describe('an operator with an endpoint', () => {
  it('names model and key, and an index knows whose vectors it holds, wherever the model runs', async () => {
    const { embedder, server } = await embedderOver(usual, { key: KEY })
    expect(embedder).toMatchObject({ id: 'openai:made-up@64', dimensions: 64 })
    expect(server.requests[0]).toMatchObject({
      path: '/v1/embeddings',
      headers: { authorization: `Bearer ${KEY}` },
      body: { model: 'made-up', encoding_format: 'float' },
    })
    expect(server.requests[0]?.body).not.toHaveProperty('dimensions')
  })

  it('may ask for shorter vectors, and hears when the model cannot give them', async () => {
    const { embedder } = await embedderOver(usual, { dimensions: 16 })
    expect(embedder).toMatchObject({ id: 'openai:made-up@16', dimensions: 16 })
    const deaf = await embeddingServer((request, response) =>
      json(response, { data: embeddingsOf({ ...request, body: { ...request.body, dimensions: 32 } }) }),
    )
    await expect(
      createOpenAIEmbedder({ url: deaf.url, model: 'made-up', dimensions: 16 }),
    ).rejects.toMatchObject({
      code: 'model-unreadable',
      message: expect.stringMatching(/asked for vectors of 16 numbers and gives 32/),
    })
  })

  it('sends nothing of the environment along', async () => {
    vi.stubEnv('OPENAI_ORG_ID', 'org-of-another')
    vi.stubEnv('OPENAI_PROJECT_ID', 'project-of-another')
    vi.stubEnv('OPENAI_API_KEY', 'key-of-another')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { server } = await embedderOver(usual)
    expect(JSON.stringify(server.requests)).not.toContain('of-another')
  })

  it.each([
    ['made-up', ['Wer?', 'Wer?']],
    ['multilingual-e5-large', ['query: Wer?', 'passage: Wer?']],
    ['intfloat/multilingual-e5-large-instruct', ['Wer?', 'Wer?']],
    ['text-embedding-nomic-embed-text-v1.5', ['search_query: Wer?', 'search_document: Wer?']],
  ])('need not know what the model %s wants before a text', async (model, expected) => {
    const { embedder, server } = await embedderOver(usual, { model })
    await embedder.embed(['Wer?'], 'query')
    await embedder.embed(['Wer?'], 'passage')
    expect(asked(server).flatMap(({ input }) => input)).toEqual(expected)
  })
})

describe('an ingest by an endpoint', () => {
  it('sends many texts in few requests, none of them too large for any server', async () => {
    const { embedder, server } = await embedderOver(usual)
    const short = Array.from({ length: 100 }, (_, index) => `Satz ${index}.`)
    const long = Array.from({ length: 5 }, (_, index) => `${index} `.repeat(5_000))
    await embedder.embed([...short, ...long], 'passage')
    const sizes = asked(server).map(({ input }) => ({
      texts: input.length,
      units: input.join('').length,
    }))
    expect(sizes.length).toBeLessThan(8)
    for (const { texts, units } of sizes) {
      expect(texts).toBeLessThanOrEqual(32)
      expect(units).toBeLessThanOrEqual(24_000)
    }
    const sent = asked(server).flatMap(({ input }) => input)
    expect(sent).toHaveLength(105)
    expect(Math.max(...sent.map(({ length }) => length))).toBe(8_000)
  })

  it('gets the vectors in the order of its texts, in whatever order they come', async () => {
    const turned = await embedderOver((request, response) =>
      json(response, { data: embeddingsOf(request).reverse() }),
    )
    expect(await turned.ask()).toEqual(await (await embedderOver(usual)).ask())
  })

  it('goes on when the endpoint was busy or failed for a moment, after the pause that it names', async () => {
    let failures = 0
    const { ask, server } = await embedderOver((_, response) => {
      failures++
      if (failures > 2) return undefined
      response.setHeader('retry-after-ms', '20')
      return json(response, { error: { message: 'slow down' } }, failures === 1 ? 429 : 503)
    })
    expect(await ask('passage')).toHaveLength(TEXTS.length)
    expect(server.requests).toHaveLength(4)
  })

  it('ends at the first failure: nothing is asked any more', async () => {
    const { embedder, server } = await embedderOver((_, response) => json(response, {}, 400))
    const texts = Array.from({ length: 640 }, (_, index) => `Satz ${index}.`)
    await expect(embedder.embed(texts, 'passage')).rejects.toMatchObject({ code: 'model-rejects' })
    await new Promise((resolve) => setTimeout(resolve, 50))
    // the first, and those that were under way
    expect(server.requests.length).toBeLessThanOrEqual(1 + 4)
  })
})

describe('what goes wrong at an endpoint is said in words, without the key', () => {
  const vectors = (change: (embedding: number[], index: number) => unknown): Reply => {
    return (request, response) =>
      json(response, {
        data: embeddingsOf(request).map(({ index, embedding }) => ({
          index,
          embedding: change(embedding, index),
        })),
      })
  }
  const status = (code: number, error?: unknown): Reply => {
    return (_, response) => {
      response.setHeader('retry-after-ms', '1')
      return json(response, { error }, code)
    }
  }
  const html: Reply = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hi')
  const halfJson: Reply = (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data": [')
  const hangUp: Reply = (_, response) => response.socket?.destroy() ?? true

  it.each<[what: string, reply: Reply, code: string, words: RegExp]>([
    ['another length', vectors((v) => v.slice(1)), 'model-unreadable', /had 64 numbers, now they have 63/],
    ['no number', vectors((v) => [null, ...v.slice(1)]), 'model-unreadable', /does not answer with vectors/],
    ['zeros', vectors((v) => v.map(() => 0)), 'model-unreadable', /without a direction/],
    ['an overflow', vectors((v) => v.map(() => 1.7e308)), 'model-unreadable', /without a direction/],
    ['base64', vectors(() => 'AACAPw=='), 'model-unreadable', /does not answer with vectors/],
    ['too few', (_, r) => json(r, { data: [] }), 'model-unreadable', /one vector for each of 3 texts/],
    ['HTML', html, 'model-unreadable', /does not answer with vectors/],
    ['half a JSON', halfJson, 'model-unreadable', /does not answer with JSON/],
    ['a wrong key', status(401, { message: `Wrong: ${KEY}` }), 'model-rejects', /does not accept the key/],
    [
      'an unknown model',
      status(404, { message: `no such model, ${KEY}` }),
      'model-rejects',
      /made-up \(404\): no such model, …/,
    ],
    ['no capacity', status(429), 'model-busy', /no capacity left/],
    ['a failure', status(500, { message: 'at /srv/secret.py' }), 'model-unreachable', /fails \(500\)/],
    ['a cut connection', hangUp, 'model-unreachable', /cannot be reached/],
  ])('%s', async (_, reply, code, words) => {
    const { ask } = await embedderOver(reply, { key: KEY })
    const error = await ask().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code, message: expect.stringMatching(words) })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/very-secret|127\.0\.0\.1/)
  })

  it('nobody there', async () => {
    const opening = createOpenAIEmbedder({ url: 'http://127.0.0.1:9/v1', model: 'made-up' })
    await expect(opening).rejects.toMatchObject({ code: 'model-unreachable' })
  })
})
