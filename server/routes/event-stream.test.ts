import { Hono } from 'hono'
import { expect, it, vi } from 'vitest'
import type { AnswerEvent } from '../core/answer.ts'
import { BelegtError } from '../core/errors.ts'
import { answerRoutes } from './answer.ts'
import { streamEvents } from './event-stream.ts'
import { answered, claimOf, listening, scriptedAssistant, untilStopped } from './listening.fixture.ts'

const CLAIM = claimOf('bridge', 'Die Brücke ist gesperrt.')
const log = { info() {}, warn() {}, error: vi.fn() }

async function ask(script: Parameters<typeof scriptedAssistant>[0], accept: string, keepAliveMs = 15_000) {
  const { assistant, questions, stopped } = scriptedAssistant(script)
  const url = await listening('/api/answer', answerRoutes({ assistant, log, keepAliveMs }))
  const leave = new AbortController()
  const response = fetch(url, {
    method: 'POST',
    headers: { accept },
    body: JSON.stringify({ question: 'Was ist mit der Brücke?' }),
    signal: leave.signal,
  })
  return { response, leave, questions, stopped }
}

async function* slow(signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  yield { type: 'claim', claim: CLAIM }
  await untilStopped(signal)
}

it('whoever leaves in the middle of a stream ends the work, and nobody is told of an error', async () => {
  const { response, leave, stopped } = await ask(slow, 'text/event-stream')
  const reader = (await response).body?.getReader()
  await reader?.read()
  leave.abort()
  await vi.waitFor(() => expect(stopped).toEqual([true]), 5_000)
  expect(log.error).not.toHaveBeenCalled()
})

it('whoever leaves while waiting for the whole answer ends the work, too', async () => {
  const { assistant, questions, stopped } = scriptedAssistant(slow)
  const answerWhole: typeof assistant.answerWhole = async (question, options) => {
    for await (const event of assistant.answer(question, options))
      if (event.type === 'done') return event.answer
    throw new Error('no answer')
  }
  const routes = answerRoutes({ assistant: { ...assistant, answerWhole }, log })
  const url = await listening('/api/answer', routes)
  const leave = new AbortController()
  const body = JSON.stringify({ question: 'Was?' })
  const response = fetch(url, { method: 'POST', body, signal: leave.signal }).catch(() => 'left')
  await vi.waitFor(() => expect(questions).toHaveLength(1), 5_000)
  leave.abort()
  expect(await response).toBe('left')
  await vi.waitFor(() => expect(stopped).toEqual([true]), 5_000)
})

it('a stream that is silent for long shows that it is alive, between whole events', async () => {
  const { response } = await ask(
    async function* () {
      yield { type: 'claim', claim: CLAIM }
      await new Promise((resolve) => setTimeout(resolve, 250))
      yield answered([CLAIM])
    },
    'text/event-stream',
    50,
  )
  const blocks = (await (await response).text()).trim().split('\n\n')
  expect(blocks.filter((block) => block === ': still at work').length).toBeGreaterThan(1)
  expect(blocks.filter((block) => !block.startsWith(':')).map((block) => block.split('\n')[0])).toEqual([
    'event: claim',
    'event: done',
  ])
})

it('work that must not be cut off is given no limit of time', async () => {
  const routes = new Hono().get('/', (c) =>
    streamEvents(c, { log }, async function* (signal) {
      yield { event: 'done', data: `aborted: ${signal.aborted}` }
    }),
  )
  expect(await (await routes.request('/')).text()).toBe('event: done\ndata: aborted: false\n\n')
})

it('what the client did wrong is told to the client, and is no error of the server', async () => {
  const { response } = await ask(
    // biome-ignore lint/correctness/useYield: it fails before there is anything to tell
    async function* () {
      throw new BelegtError('invalid-request', 'No article is from there.')
    },
    'text/event-stream',
  )
  expect(await (await response).text()).toContain('No article is from there.')
  expect(log.error).not.toHaveBeenCalled()
})
