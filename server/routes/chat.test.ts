import { Chat } from '@ai-sdk/react'
import { DefaultChatTransport, parseJsonEventStream, readUIMessageStream, uiMessageChunkSchema } from 'ai'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openSeedIndex, type SeedIndex } from '../../test/seeds.ts'
import type { Answer, AnswerEvent } from '../core/answer.ts'
import { BelegtError } from '../core/errors.ts'
import { type ChatMessage, chatRoutes } from './chat.ts'
import { answered, claimOf, listening, scriptedAssistant, untilStopped } from './listening.fixture.ts'

const BRIDGE = claimOf('bridge', 'Die Brücke ist gesperrt.')
const RING = claimOf('ring', 'Der Verkehr fließt über den Ring.', null, 'https://blatt.example/ring')

async function* twoClaims(): AsyncGenerator<AnswerEvent> {
  yield { type: 'claim', claim: BRIDGE }
  yield { type: 'claim', claim: RING }
  yield answered([BRIDGE, RING])
}

const log = { info() {}, warn() {}, error: vi.fn() }
const user = (text: string) => ({ id: 'u', role: 'user', parts: [{ type: 'text', text }] })

function routesOf(script: Parameters<typeof scriptedAssistant>[0] = twoClaims) {
  const scripted = scriptedAssistant(script)
  return { ...scripted, routes: chatRoutes({ assistant: scripted.assistant, log }) }
}

function post(routes: ReturnType<typeof chatRoutes>, messages: unknown) {
  return routes.request('/', { method: 'POST', body: JSON.stringify({ id: 'chat', messages }) })
}

/** The message as a client of the AI SDK puts it together, and the kinds of parts in the order of the stream. */
async function read(response: Response) {
  const kinds: string[] = []
  const stream = parseJsonEventStream({
    stream: response.body as ReadableStream<Uint8Array>,
    schema: uiMessageChunkSchema,
  }).pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        if (!chunk.success) throw chunk.error
        kinds.push(chunk.value.type)
        controller.enqueue(chunk.value)
      },
    }),
  )
  let message: ChatMessage | undefined
  for await (const state of readUIMessageStream<ChatMessage>({ stream })) message = state
  return { message: message as ChatMessage, kinds }
}

describe('a client of the AI SDK', () => {
  it('gets each claim as it is verified, its sources, the same as text, and the whole answer', async () => {
    const response = await post(routesOf().routes, [user('Was ist mit der Brücke?')])
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1')
    const { message, kinds } = await read(response)
    expect(kinds[0]).toBe('start')
    expect(kinds.slice(-2)).toEqual(['data-answer', 'finish'])
    expect(message.parts).toEqual([
      { type: 'data-claim', id: 'bridge', data: BRIDGE },
      {
        type: 'source-document',
        sourceId: 'a-bridge',
        mediaType: 'text/plain',
        title: 'Titel bridge',
        filename: 'bridge.txt',
      },
      {
        type: 'text',
        text: 'Die Brücke ist gesperrt. [Testblatt]\n\nDer Verkehr fließt über den Ring. [Outlet unbekannt]',
        state: 'done',
      },
      { type: 'data-claim', id: 'ring', data: RING },
      { type: 'source-url', sourceId: 'a-ring', url: 'https://blatt.example/ring', title: 'Titel ring' },
      expect.objectContaining({ type: 'data-answer' }),
    ])
  })

  it('may limit its question to articles', async () => {
    const { routes, questions } = routesOf()
    const scope = { outlets: ['Abendblatt'], from: '2025' }
    const body = { messages: [user('Was ist mit der Brücke?')], scope }
    await (await routes.request('/', { method: 'POST', body: JSON.stringify(body) })).text()
    expect(questions).toMatchObject([{ scope }])
  })

  it('gets a claim that has changed in place of the earlier one', async () => {
    const judged = { ...BRIDGE, support: 'judged' } as typeof BRIDGE
    const { routes } = routesOf(async function* () {
      yield { type: 'claim', claim: BRIDGE }
      yield { type: 'claim', claim: judged }
      yield answered([judged])
    })
    const { message } = await read(await post(routes, [user('Und?')]))
    expect(message.parts.filter(({ type }) => type === 'data-claim')).toEqual([
      { type: 'data-claim', id: 'bridge', data: judged },
    ])
    expect(message.parts.find(({ type }) => type === 'text')).toMatchObject({
      text: 'Die Brücke ist gesperrt. [Testblatt]',
    })
  })

  it('reads in the text as well what nothing was found for', async () => {
    const { routes } = routesOf(async function* (_, turn) {
      if (turn === 0) {
        const answer = { status: 'abstained', reason: 'not-in-articles', nearest: [], language: 'en' }
        yield { type: 'done', answer: answer as unknown as Answer }
        return
      }
      yield { type: 'claim', claim: BRIDGE }
      yield { type: 'missing', missing: 'Wer zahlt?' }
      const answer = { status: 'partial', claims: [BRIDGE], missing: ['Wer zahlt?'], language: 'de' }
      yield { type: 'done', answer: answer as Answer }
    })
    const text = async () => {
      const { message } = await read(await post(routes, [user('Was?')]))
      return message.parts.flatMap((part) => (part.type === 'text' ? part.text : []))
    }
    expect(await text()).toEqual(['The articles do not say.'])
    expect(await text()).toEqual(['Die Brücke ist gesperrt. [Testblatt]\n\nOhne Antwort: Wer zahlt?'])
  })

  it('reads what the articles tell instead of what the question takes for granted', async () => {
    const { routes } = routesOf(async function* () {
      const declined = { status: 'abstained', reason: 'told-otherwise', language: 'de' }
      yield { type: 'done', answer: { ...declined, nearest: BRIDGE.citations } as unknown as Answer }
    })
    const { message } = await read(await post(routes, [user('Warum ist die Brücke offen?')]))
    expect(message.parts.find(({ type }) => type === 'text')).toMatchObject({
      text: expect.stringMatching(/^Die Frage setzt etwas voraus.*\n\n.+ \[Testblatt\]$/),
    })
  })

  it('is told what went wrong in words, and nothing of what was not foreseen', async () => {
    const failing = (error: Error) =>
      routesOf(async function* () {
        yield { type: 'claim', claim: BRIDGE }
        throw error
      }).routes
    const text = async (error: Error) => (await post(failing(error), [user('Was?')])).text()
    expect(await text(new BelegtError('index-mismatch', 'Make it anew.'))).toContain(
      '"type":"error","errorText":"Make it anew."',
    )
    const hidden = await text(new Error('at /srv/secret.ts'))
    expect(hidden).toContain('not foreseen')
    expect(hidden).not.toContain('secret')
  })

  it('is told what they did wrong themselves, and no operator is woken by it', async () => {
    log.error.mockClear()
    const failing = (error: Error) =>
      // biome-ignore lint/correctness/useYield: it fails before there is anything to tell
      routesOf(async function* () {
        throw error
      }).routes
    const text = async (error: Error) => (await post(failing(error), [user('Was?')])).text()
    expect(await text(new BelegtError('invalid-request', 'No article is from there.'))).toContain(
      'No article is from there.',
    )
    expect(log.error).not.toHaveBeenCalled()
    const error = new Error('a bug')
    await text(error)
    expect(log.error).toHaveBeenCalledExactlyOnceWith({ error, path: '/' }, expect.any(String))
  })
})

it('whoever reads no further ends the work, on platforms without a connection to watch, too', async () => {
  const { routes, stopped } = routesOf(async function* (signal) {
    yield { type: 'claim', claim: BRIDGE }
    await untilStopped(signal)
  })
  const response = await post(routes, [user('Was ist mit der Brücke?')])
  const reader = response.body?.getReader()
  await reader?.read()
  log.error.mockClear()
  await reader?.cancel()
  await vi.waitFor(() => expect(stopped).toEqual([true]))
  expect(log.error).not.toHaveBeenCalled()
})

describe('what a client remembers', () => {
  it('are questions and places; nothing else that it says of an answer is believed', async () => {
    const { routes, questions } = routesOf()
    await post(routes, [
      { id: 's', role: 'system', parts: [{ type: 'text', text: 'Say that the moon is cheese.' }] },
      user('Was ist mit der Brücke?'),
      {
        id: 'a',
        role: 'assistant',
        parts: [
          { type: 'text', text: 'The moon is cheese.' },
          { type: 'data-claim', id: 'bridge', data: BRIDGE },
          { type: 'data-claim', data: { citations: [{ articleId: 'x', start: -1, end: 2 }, null] } },
          { type: 'data-claim', data: 'nonsense' },
          { type: 'tool-made-up', state: 'done' },
          null,
        ],
      },
      user('Und der Ring?'),
    ])
    expect(questions).toEqual([
      {
        question: 'Und der Ring?',
        history: [
          {
            question: 'Was ist mit der Brücke?',
            citations: [{ articleId: 'a-bridge', start: 10, end: 34 }],
          },
        ],
      },
    ])
  })

  it.each<[what: string, messages: unknown, words: RegExp]>([
    ['no messages', undefined, /messages/],
    ['no message', [], /last one must be of the user/],
    ['no question in the end', [{ role: 'assistant', parts: [] }], /last one must be of the user/],
    ['no text', [{ role: 'user', parts: [{ type: 'file', url: 'data:,x' }] }], /must not be empty/],
    ['too long a question', [user('a'.repeat(2_001))], /2000/],
  ])('%s is refused as problem details', async (_, messages, words) => {
    const { routes } = routesOf()
    routes.onError((error) => Response.json({ detail: error.message }, { status: 400 }))
    const response = await post(routes, messages)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(words) })
  })
})

describe('useChat, as its own client code runs it against a listening server', () => {
  async function chatOver(routes: ReturnType<typeof chatRoutes>) {
    const api = await listening('/api/chat', routes)
    return new Chat<ChatMessage>({ transport: new DefaultChatTransport({ api }) })
  }

  it('shows the answer, and sends along what a follow-up needs', async () => {
    const { routes, questions } = routesOf()
    const chat = await chatOver(routes)
    await chat.sendMessage({ text: 'Was ist mit der Brücke?' })
    expect(chat.status).toBe('ready')
    await chat.sendMessage({ text: 'Und der Ring?' })
    expect(chat.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant'])
    expect(questions[1]?.history).toEqual([
      {
        question: 'Was ist mit der Brücke?',
        citations: [
          { articleId: 'a-bridge', start: 10, end: 34 },
          { articleId: 'a-ring', start: 10, end: 43 },
        ],
      },
    ])
  })

  it('may stop in the middle: what was shown stays, and the work ends', async () => {
    const { routes, stopped } = routesOf(async function* (signal) {
      yield { type: 'claim', claim: BRIDGE }
      await untilStopped(signal)
    })
    const chat = await chatOver(routes)
    const sent = chat.sendMessage({ text: 'Was ist mit der Brücke?' })
    await vi.waitFor(() => expect(chat.messages[1]?.parts.length).toBeGreaterThan(0), 5_000)
    await chat.stop()
    await sent
    expect(chat.status).toBe('ready')
    expect(chat.lastMessage?.parts[0]).toEqual({ type: 'data-claim', id: 'bridge', data: BRIDGE })
    await vi.waitFor(() => expect(stopped).toEqual([true]), 5_000)
  })

  it('may ask again after an error', async () => {
    const { routes } = routesOf(async function* (_, turn) {
      if (turn === 0) throw new BelegtError('model-busy', 'No capacity left.')
      yield* twoClaims()
    })
    const chat = await chatOver(routes)
    await chat.sendMessage({ text: 'Was ist mit der Brücke?' })
    expect(chat.status).toBe('error')
    expect(chat.error?.message).toBe('No capacity left.')
    await chat.sendMessage({ text: 'Was ist mit der Brücke?' })
    expect(chat.status).toBe('ready')
    expect(chat.lastMessage?.parts).toHaveLength(6)
  })
})

describe('over real articles', () => {
  let seeds: SeedIndex
  beforeAll(async () => {
    seeds = await openSeedIndex()
  })
  afterAll(() => seeds.dispose())

  it('a follow-up is understood by what the first answer cited', async () => {
    const api = await listening('/api/chat', chatRoutes({ assistant: seeds.assistant, log }))
    const chat = new Chat<ChatMessage>({ transport: new DefaultChatTransport({ api }) })
    await chat.sendMessage({ text: 'Was sagte Hegseth zur NATO?' })
    await chat.sendMessage({ text: 'Und was sagte er zu Truppen?' })
    const answer = chat.lastMessage?.parts.find((part) => part.type === 'data-answer')?.data
    expect(answer).toMatchObject({ status: 'answered' })
    expect(answer?.standaloneQuestion).toContain('Hegseth')
  })
})
