import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Subject } from './subject.ts'

const SUBJECT: Subject = {
  key: 'answer/claim',
  verdicts: ['right', 'wrong-source'],
  answer: {
    question: 'Wie lange?',
    standaloneQuestion: 'Wie lange?',
    language: 'de',
    status: 'answered',
    mode: 'extractive',
    revision: 1,
  },
  judged: { about: 'claim', claim: 'Lange.', citations: [] },
}

let stored: Map<string, string>
let server: {
  calls: { method: string; path: string; body?: { id: string; judged: object; comment?: string } }[]
}
let respond: () => Response

/** What the page knows after it was loaded. */
async function load() {
  vi.resetModules()
  return import('./given.ts')
}

const kept = () => JSON.parse(stored.get('belegt.feedback') ?? '[]')

beforeEach(() => {
  stored = new Map()
  server = { calls: [] }
  respond = () => new Response(null, { status: 204 })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
  vi.stubGlobal('fetch', async (path: string, { method, body }: { method: string; body?: string }) => {
    server.calls.push({ method, path, ...(body && { body: JSON.parse(body) }) })
    return respond()
  })
})
afterEach(() => vi.unstubAllGlobals())

test('what is said is sent, and said again in place of what was said before', async () => {
  const { give } = await load()
  await give(SUBJECT, 'right', '')
  await give(SUBJECT, 'wrong-source', 'Anders.')
  const [first, second] = server.calls.map(({ body }) => body)
  expect(first?.id).toMatch(/^[0-9a-f]{24}$/)
  expect(second?.id).toBe(first?.id)
  expect(second).toMatchObject({ judged: { verdict: 'wrong-source', claim: 'Lange.' }, comment: 'Anders.' })
  expect(kept()).toMatchObject([['answer/claim', { verdict: 'wrong-source', state: 'kept' }]])
})

test('what the server has no room for stays here, with the reason, and can be sent again', async () => {
  const { give } = await load()
  respond = () => Response.json({ title: 'There is no space left', detail: 'Full.' }, { status: 507 })
  await give(SUBJECT, 'right', 'Gut.')
  const failed = {
    verdict: 'right',
    comment: 'Gut.',
    state: 'failed',
    failure: { problem: { detail: 'Full.' } },
  }
  expect(kept()).toMatchObject([['answer/claim', failed]])

  respond = () => new Response(null, { status: 204 })
  await (await load()).give(SUBJECT, 'right', 'Gut.')
  expect(kept()).toMatchObject([['answer/claim', { state: 'kept' }]])
  expect(new Set(server.calls.map(({ body }) => body?.id)).size).toBe(1)
})

test('of choices that follow each other fast only the last is sent', async () => {
  const { give, withdraw } = await load()
  await Promise.all([give(SUBJECT, 'right', ''), give(SUBJECT, 'wrong-source', ''), withdraw(SUBJECT.key)])
  expect(server.calls.map(({ method }) => method)).toEqual(['DELETE'])
  expect(kept()).toEqual([])
})

test('what is withdrawn is gone only when the server has heard of it', async () => {
  const { give, withdraw } = await load()
  await give(SUBJECT, 'right', '')
  respond = () => new Response(null, { status: 500 })
  await withdraw(SUBJECT.key)
  expect(kept()).toMatchObject([['answer/claim', { withdrawn: true, state: 'failed' }]])
  respond = () => new Response(null, { status: 204 })
  await withdraw(SUBJECT.key)
  expect(kept()).toEqual([])
})
