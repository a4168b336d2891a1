import { afterAll, beforeAll, expect, it } from 'vitest'
import { removeFolder, temporaryFolder } from '../test/folders.ts'
import { ABOUT_SEEDS } from '../test/questions.ts'
import { copySeedIndex } from '../test/seeds.ts'
import { startWorker } from '../test/worker.ts'
import type { Answer } from './core/answer.ts'

const QUESTIONS = ABOUT_SEEDS.filter((_, index) => index % 8 === 0)
const [QUESTION] = QUESTIONS as [string]

let data: string
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  data = await copySeedIndex()
  worker = await startWorker(data)
})
afterAll(async () => {
  await worker.stop()
  await removeFolder(data)
})

function post(path: string, body: unknown, { url = worker.url, accept = 'application/json' } = {}) {
  return fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  })
}

async function ask(question: string, url?: string) {
  const begin = performance.now()
  const response = await post('/api/answer', { question }, { ...(url && { url }) })
  const answer = (await response.json()) as Answer
  return { kept: statusOf(response), answer, milliseconds: performance.now() - begin }
}

function statusOf({ headers }: Response): string | null {
  return headers.get('cache-status')
}

const MISS = 'Belegt; fwd=miss'
const HIT = 'Belegt; hit'

it('a question that was asked before is answered at once, and the same', async () => {
  const times: { first: number; again: number }[] = []
  for (const question of QUESTIONS) {
    const first = await ask(question)
    const again = await ask(question)
    expect([first.kept, again.kept]).toEqual([MISS, HIT])
    expect(again.answer).toEqual({ ...first.answer, id: expect.any(String) })
    expect(again.answer.id).not.toBe(first.answer.id)
    times.push({ first: first.milliseconds, again: again.milliseconds })
  }
  const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]?.toFixed(0)
  const [thought, kept] = [median(times.map(({ first }) => first)), median(times.map(({ again }) => again))]
  console.log(`${times.length} questions in a Worker: ${thought} ms thought about, ${kept} ms kept (medians)`)
})

it('streams and chats get what was answered as JSON', async () => {
  const streamed = await post('/api/answer', { question: QUESTION }, { accept: 'text/event-stream' })
  expect(statusOf(streamed)).toBe(HIT)
  expect(await streamed.text()).toMatch(/^event: claim\n[\s\S]*^event: done\n/m)
  const messages = [{ id: 'any', role: 'user', parts: [{ type: 'text', text: QUESTION }] }]
  const chat = await post('/api/chat', { id: 'any', messages })
  expect(statusOf(chat)).toBe(HIT)
  expect(chat.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1')
  expect(await chat.text()).toMatch(/"type":"data-claim"[\s\S]*"type":"finish"/)
})

it('a comparison is kept as well', async () => {
  expect(statusOf(await post('/api/compare', { question: QUESTION }))).toBe(MISS)
  const again = await post('/api/compare', { question: QUESTION })
  expect(statusOf(again)).toBe(HIT)
  expect(await again.json()).toMatchObject({ question: QUESTION, revision: 1 })
})

it('a text that is checked is kept nowhere: it is its author’s', async () => {
  for (const _ of [1, 2]) {
    const response = await post('/api/check', { text: 'Die Konferenz dauerte drei Tage.' })
    expect([response.status, statusOf(response)]).toEqual([200, null])
  }
})

it('nothing of another deployment is found, though it is still there', async () => {
  const persist = await temporaryFolder()
  let port: string | undefined
  for (const _ of ['one', 'and another one']) {
    // under the same name
    const deployed = await startWorker(data, { persist, ...(port && { port }) })
    port = new URL(deployed.url).port
    const { kept } = await ask(QUESTION, deployed.url)
    const again = await ask(QUESTION, deployed.url)
    await deployed.stop()
    expect([kept, again.kept]).toEqual([MISS, HIT])
  }
}, 120_000)

it('what is kept is not free to take: whoever asks too often is told to wait', async () => {
  const statuses = new Set<number>()
  for (let request = 0; request < 70 && !statuses.has(429); request++) {
    statuses.add((await post('/api/answer', { question: QUESTION })).status)
  }
  expect([...statuses]).toEqual([200, 429])
})
