import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { type ModelReply, type ModelRequest, startModelServer } from '../../test/model-server.ts'
import { BelegtError } from '../core/errors.ts'
import type { Limits } from './writer/limits.ts'
import { createOpenAIWriter } from './writer.ts'

const KEY = 'sk-secret-4711'
const element = z.object({ text: z.string() })
const LIST = '{"elements": [{"text": "Ä wie Öl"}, {"text": "zwei"}]}'
const ELEMENTS = [{ text: 'Ä wie Öl' }, { text: 'zwei' }]

/** Short enough for tests, long enough for a machine that is busy with others. */
const QUICK: Partial<Limits> = {
  firstWordMs: 1_500,
  stallMs: 600,
  wholeMs: 6_000,
  retryMs: 5,
  patienceMs: 200,
  maxBytes: 300_000,
}

type Script = (request: ModelRequest, count: number) => ModelReply

async function scripted(
  script: ModelReply | Script,
  options: Partial<Parameters<typeof createOpenAIWriter>[0]> = {},
) {
  const reply: Script = typeof script === 'function' ? script : () => script
  const server = await startModelServer((request) => reply(request, server.requests.length))
  onTestFinished(async () => {
    // nothing is left running, whatever happened
    await vi.waitFor(() => expect(server.open()).toBe(0))
    await server.close()
  })
  const writer = createOpenAIWriter({
    url: server.url,
    model: 'scripted',
    key: KEY,
    limits: QUICK,
    ...options,
  })
  const stream = (signal?: AbortSignal) =>
    writer.write({ instructions: 'List.', prompt: 'What?', element }, signal && { signal })
  return { server, stream, read: () => outcome(stream()) }
}

/** All elements, and how it ended. */
async function outcome<T>(stream: AsyncIterable<T>): Promise<{ elements: T[]; error?: unknown }> {
  const elements: T[] = []
  try {
    for await (const each of stream) elements.push(each)
    return { elements }
  } catch (error) {
    return { elements, error }
  }
}

const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')]
afterEach(() => {
  for (const method of printed) {
    expect(method).not.toHaveBeenCalled()
    method.mockClear()
  }
})

describe('a list that the model writes', () => {
  it('comes element by element, each long before the whole is there', async () => {
    const { stream } = await scripted({
      text: ['{"elements": [{"text": "one"}', ', {"text": "two"}]}'],
      end: 'stall',
    })
    const elements = stream()
    expect(await elements.next()).toEqual({ done: false, value: { text: 'one' } })
    expect(await elements.next()).toEqual({ done: false, value: { text: 'two' } })
    await elements.return(undefined)
  })

  it.each<[string, ModelReply]>([
    ['in one piece', { text: [LIST] }],
    ['letter by letter', { text: [...LIST] }],
    ['with bytes of one letter in two chunks', { text: LIST, chunkBytes: 1 }],
    ['with CR LF and comments between', { text: LIST, chunkBytes: 5, crlf: true, comments: true }],
    ['after thoughts', { reasoning: ['Let me think of ', '{"text": "no"}'], text: LIST }],
    ['after thoughts within the text', { text: ['<thi', 'nk>{"text": "no"}</th', `ink>${LIST}`] }],
    ['in Markdown with words around', { text: `Sure:\n\`\`\`json\n${LIST}\n\`\`\`\nDone.` }],
    ['as a bare array', { text: JSON.stringify(ELEMENTS) }],
    [
      'among what does not fit',
      { text: JSON.stringify([5, { text: 6 }, ELEMENTS[0], {}, ELEMENTS[1], 'x']) },
    ],
  ])('is read when it comes %s', async (_, reply) => {
    const { read } = await scripted(reply)
    expect(await read()).toEqual({ elements: ELEMENTS })
  })

  it('may be empty', async () => {
    const { read } = await scripted({ text: '{"elements": []}' })
    expect(await read()).toEqual({ elements: [] })
  })

  it('is asked for with the schema, the key, and nothing left to chance', async () => {
    const { server, read } = await scripted({ text: LIST })
    await read()
    const [{ headers, body }] = server.requests as [ModelRequest]
    expect(headers.authorization).toBe(`Bearer ${KEY}`)
    expect(body).toMatchObject({ model: 'scripted', stream: true, temperature: 0, max_tokens: 8192 })
    expect(body.messages).toEqual([
      { role: 'system', content: 'List.' },
      { role: 'user', content: 'What?' },
    ])
    expect(body.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: {
        strict: true,
        schema: { properties: { elements: { items: { properties: { text: { type: 'string' } } } } } },
      },
    })
  })

  it('is asked for with a schema that strict endpoints take', async () => {
    const { server } = await scripted({ text: '[]' })
    const writer = createOpenAIWriter({ url: server.url, model: 'scripted' })
    const strict = z.object({
      format: z.string().min(1).max(9).nullable(),
      list: z.array(z.number().min(0)).min(1),
    })
    await outcome(writer.write({ instructions: '', prompt: '?', element: strict }))
    const [{ body }] = server.requests as [ModelRequest]
    const { items } = body.response_format.json_schema.schema.properties.elements
    expect(items).toEqual({
      type: 'object',
      properties: {
        format: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        list: { type: 'array', items: { type: 'number' } },
      },
      required: ['format', 'list'],
      additionalProperties: false,
    })
  })

  it('is asked for without a key where there is none', async () => {
    const server = await startModelServer(() => ({ text: LIST }))
    const writer = createOpenAIWriter({ url: `${server.url}/`, model: 'scripted' })
    expect((await outcome(writer.write({ instructions: '', prompt: '?', element }))).elements).toHaveLength(2)
    expect(server.requests[0]).not.toHaveProperty('headers.authorization')
    await server.close()
  })
})

describe('an endpoint that does not take everything', () => {
  const rejectsThat = (message: string, status = 400) => ({ status, json: { error: { message } } })

  it.each([400, 422])(
    'is asked without a schema when it rejects that (%i), and this is remembered',
    async (status) => {
      const { server, read } = await scripted(({ body }) =>
        body.response_format ? rejectsThat('json_schema is not supported', status) : { text: LIST },
      )
      expect(await read()).toEqual({ elements: ELEMENTS })
      expect(await read()).toEqual({ elements: ELEMENTS })
      expect(server.requests.map(({ body }) => 'response_format' in body)).toEqual([true, false, false])
      const [system] = server.requests[1]?.body.messages ?? []
      expect(system.content).toMatch(/^List\.\n\nAnswer with JSON alone.*"elements".*"text"/s)
    },
  )

  it('is asked as reasoning models want it', async () => {
    const { server, read } = await scripted(({ body }) => {
      if ('max_tokens' in body)
        return rejectsThat("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'.")
      if ('temperature' in body) return rejectsThat("Unsupported value: 'temperature' does not support 0.")
      return { text: LIST }
    })
    expect(await read()).toEqual({ elements: ELEMENTS })
    expect(server.requests.at(-1)?.body).toMatchObject({ max_completion_tokens: 8192, response_format: {} })
  })

  it('is asked without a limit when its context is smaller than that', async () => {
    const { read } = await scripted(({ body }) =>
      body.max_tokens || body.max_completion_tokens
        ? rejectsThat('max_tokens=8192 is greater than the context length 4096')
        : { text: LIST },
    )
    expect(await read()).toEqual({ elements: ELEMENTS })
  })

  it('gets everything again after a request that it did not take in any form', async () => {
    const { server, read } = await scripted((_, count) =>
      count <= 2 ? rejectsThat('The prompt is too long.') : { text: LIST },
    )
    expect((await read()).error).toMatchObject({
      code: 'model-rejects',
      message: 'The language model’s endpoint does not accept the request: The prompt is too long.',
    })
    expect(await read()).toEqual({ elements: ELEMENTS })
    expect(server.requests.at(-1)?.body).toHaveProperty('response_format')
  })
})

describe('what fails for the moment', () => {
  it.each<[string, ModelReply]>([
    ['no capacity', { status: 429 }],
    ['a fault', { status: 500 }],
    ['a model that is being loaded', { status: 503 }],
    ['a connection that breaks', { text: ['{"ele'], end: 'cut' }],
    ['an error in the stream', { text: ['{"ele'], error: 'overloaded' }],
  ])('is tried again: %s', async (_, fault) => {
    const { server, read } = await scripted((_, count) => (count <= 2 ? fault : { text: LIST }))
    expect(await read()).toEqual({ elements: ELEMENTS })
    expect(server.requests).toHaveLength(3)
  })

  it('is left alone for as long as the endpoint asks', async () => {
    const { read } = await scripted((_, count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '0.15' } } : { text: LIST },
    )
    const started = performance.now()
    expect(await read()).toEqual({ elements: ELEMENTS })
    expect(performance.now() - started).toBeGreaterThan(140)
  })

  it.each(['60', new Date(Date.now() + 60_000).toUTCString()])(
    'is given up at once when that is too long for whoever waits: %s',
    async (retryAfter) => {
      const { server, read } = await scripted({ status: 429, headers: { 'retry-after': retryAfter } })
      expect((await read()).error).toMatchObject({ code: 'model-busy' })
      expect(server.requests).toHaveLength(1)
    },
  )

  it('is never tried again after the first element: nothing comes twice', async () => {
    const { server, read } = await scripted({
      text: ['{"elements": [{"text": "one"}, {"te'],
      end: 'cut',
      pauseMs: 50,
    })
    expect(await read()).toEqual({
      elements: [{ text: 'one' }],
      error: expect.objectContaining({ code: 'model-unreachable' }),
    })
    expect(server.requests).toHaveLength(1)
  })
})

describe('each fault has a clear outcome in time, without the key', () => {
  const echo = { error: { message: `Bad key ${KEY}\nin ${'x'.repeat(999)}`, code: 'x' } }

  it.each<[string, string, RegExp, ModelReply]>([
    ['a wrong key', 'model-rejects', /does not accept the key \(status 401\)/, { status: 401, json: echo }],
    [
      'a forbidden model',
      'model-rejects',
      /does not accept the key \(status 403\)/,
      { status: 403, json: echo },
    ],
    [
      'an unknown model',
      'model-rejects',
      /know the language model scripted: Bad key … in x{170,} …$/,
      { status: 404, json: echo },
    ],
    [
      'a request it does not take',
      'model-rejects',
      /accept the request: Bad key …/,
      { status: 400, json: echo },
    ],
    [
      'no credit',
      'model-rejects',
      /no credit/,
      { status: 429, json: { error: { message: KEY, code: 'insufficient_quota' } } },
    ],
    ['no capacity', 'model-busy', /no capacity left \(status 429\)/, { status: 429, json: echo }],
    ['a fault', 'model-unreachable', /fails \(status 500\)/, { status: 500, json: echo }],
    ['a fault in HTML', 'model-unreachable', /fails \(status 502\)/, { status: 502, html: `<p>${KEY}` }],
    [
      'a fault in the stream',
      'model-unreachable',
      /broke off.*: out of … memory/,
      { error: `out of ${KEY} memory` },
    ],
    ['a web page', 'model-unreadable', /web page.*\/v1/, { html: `<html>${KEY}` }],
    ['another JSON', 'model-unreadable', /in one piece instead of a stream/, { json: { hello: KEY } }],
    ['no first word', 'model-too-slow', /wrote nothing for 2 s/, { end: 'stall' }],
    ['no response', 'model-too-slow', /wrote nothing for 2 s/, { delayMs: 2_500 }],
    ['a stall', 'model-too-slow', /wrote nothing for 600 ms/, { text: ['{"elements": ['], end: 'stall' }],
    ['a stall with comments', 'model-too-slow', /wrote nothing for 600 ms/, { text: ['['], end: 'comments' }],
    [
      'a cut',
      'model-unreachable',
      /cannot be reached: the connection was closed/,
      { text: ['{"elements": ['], end: 'cut' },
    ],
    ['an early end', 'model-unreachable', /broke off/, { text: ['{"elements": ['], finishReason: null }],
    ['a refusal', 'model-unreadable', /did not write what it was asked for/, { text: 'I am sorry [1].' }],
    ['nothing', 'model-unreadable', /did not write what it was asked for/, { text: '' }],
    [
      'nothing that fits',
      'model-unreadable',
      /did not write what/,
      { text: '{"elements": [{"claim": "x"}]}' },
    ],
    ['a filter', 'model-rejects', /filter/, { text: '', finishReason: 'content_filter' }],
    [
      'no end of tokens',
      'model-unreadable',
      /not come to an end/,
      { text: '{"elements": [{"te', finishReason: 'length' },
    ],
    [
      'no end of spaces',
      'model-unreadable',
      /does not stop/,
      { text: ['{"elements": [', ' '.repeat(9_999)], endless: true },
    ],
    ['no end of a line', 'model-unreadable', /does not stop/, { text: ['x'.repeat(999_999)] }],
  ])('%s: %s', async (_, code, message, reply) => {
    const { server, read } = await scripted(reply)
    const started = performance.now()
    const { elements, error } = await read()
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(elements).toEqual([])
    expect(error).toBeInstanceOf(BelegtError)
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    expectNoSecret(error, server.url)
  })

  it('a refused connection', async () => {
    const { server, stream } = await scripted({ text: LIST })
    await server.close()
    const { error } = await outcome(stream())
    expect(error).toMatchObject({
      code: 'model-unreachable',
      message: 'The language model cannot be reached: the connection was refused. Is it running?',
    })
    expectNoSecret(error, server.url)
  })

  it('a host that is not there', async () => {
    const { read } = await scripted({}, { url: 'http://belegt.invalid/v1' })
    expect((await read()).error).toMatchObject({ code: 'model-unreachable', message: /name of its host/ })
  })

  it('elements without end: those until the limit, then an error', async () => {
    const { read } = await scripted({ text: ['{"elements": [', '{"text": "again"}, '], endless: true })
    const { elements, error } = await read()
    expect(elements.length).toBeGreaterThan(100)
    expect(error).toMatchObject({ code: 'model-unreadable' })
  })

  it('too slow as a whole', async () => {
    const { read } = await scripted(
      { text: ['{"elements": [', ...Array(99).fill('{"text": "slow"}, ')], pauseMs: 50 },
      { limits: { ...QUICK, wholeMs: 500 } },
    )
    const { elements, error } = await read()
    expect(elements.length).toBeGreaterThan(1)
    expect(error).toMatchObject({ code: 'model-too-slow', message: /not come to an end within 500 ms/ })
  })
})

describe('whoever asks can stop', () => {
  it.each([
    ['before the first byte', { delayMs: 3_000 }],
    ['while it thinks', { reasoning: ['hm'], end: 'stall' }],
    ['in the middle', { text: ['{"elements": [{"text"'], end: 'stall' }],
    ['while it waits to try again', { status: 429, headers: { 'retry-after': '0.2' } }],
  ] as [string, ModelReply][])('%s, and the endpoint is told at once', async (_, reply) => {
    const { server, stream } = await scripted(reply, { limits: { ...QUICK, retries: 99 } })
    const controller = new AbortController()
    const running = outcome(stream(controller.signal))
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    const reason = new Error('changed my mind')
    controller.abort(reason)
    expect(await running).toEqual({ elements: [], error: reason })
    await vi.waitFor(() => expect(server.open()).toBe(0), { timeout: 500 })
    expect(server.requests).toHaveLength(1)
  })

  it('by reading no further', async () => {
    const { server, stream } = await scripted({ text: ['{"elements": [{"text": "one"}, '], end: 'stall' })
    for await (const each of stream()) {
      expect(each).toEqual({ text: 'one' })
      break
    }
    await vi.waitFor(() => expect(server.open()).toBe(0), { timeout: 500 })
  })

  it('before it begins: then nothing is asked', async () => {
    const { server, stream } = await scripted({ text: LIST })
    const reason = new Error('never mind')
    expect(await outcome(stream(AbortSignal.abort(reason)))).toEqual({ elements: [], error: reason })
    expect(server.requests).toEqual([])
  })

  it('and may take its time with an element: only the endpoint’s time counts', async () => {
    const { stream } = await scripted({ text: ['{"elements": [{"text": "one"}', ', {"text": "two"}]}'] })
    const elements: unknown[] = []
    for await (const each of stream()) {
      elements.push(each)
      await new Promise((resolve) => setTimeout(resolve, 800))
    }
    expect(elements).toHaveLength(2)
  })
})

describe('an endpoint that is down', () => {
  it('is left alone for a while, then tried again', async () => {
    let isDown = true
    const clock = { now: 0 }
    const { server, read } = await scripted(() => (isDown ? { status: 500 } : { text: LIST }), {
      limits: { ...QUICK, retries: 0 },
      breaker: { failures: 2, restMs: 1000, now: () => clock.now },
    })
    const failures = [await read(), await read(), await read(), await read()]
    expect(failures.map(({ error }) => (error as BelegtError).code)).toEqual(
      Array(4).fill('model-unreachable'),
    )
    expect(server.requests).toHaveLength(2)
    isDown = false
    clock.now = 1000
    expect(await read()).toEqual({ elements: ELEMENTS })
  })

  it.each<[string, ModelReply]>([
    ['a request that it does not take', { status: 400 }],
    ['an answer that cannot be read', { text: 'no' }],
    [
      'an answer that breaks off after its first element',
      { text: ['[{"text": "one"}'], end: 'cut', pauseMs: 50 },
    ],
    ['a filter', { text: '', finishReason: 'content_filter' }],
  ])('is not what %s shows: one user cannot turn the model off for all', async (_, reply) => {
    const { server, read } = await scripted(reply, { breaker: { failures: 1 } })
    await read()
    const asked = server.requests.length
    await read()
    expect(server.requests.length).toBeGreaterThan(asked)
  })

  it('is also one that does not know the key: each question learns so without asking again', async () => {
    const { server, read } = await scripted({ status: 401 }, { breaker: { failures: 1 } })
    const first = await read()
    expect(await read()).toEqual(first)
    expect(server.requests).toHaveLength(1)
  })
})

function expectNoSecret(error: unknown, url: string): void {
  const { message, stack, cause } = error as Error
  const all = `${message} ${stack} ${JSON.stringify(error)} ${JSON.stringify(cause)}`
  for (const secret of [KEY, new URL(url).host]) expect(all).not.toContain(secret)
}
