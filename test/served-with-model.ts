import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Answer, Claim } from '../server/core/answer.ts'
import type { ModelReply, ModelServer } from './model-server.ts'

export const KEY = 'sk-very-secret-0123456789'

/** A model whose next replies a test chooses. */
export interface ScriptedModel extends Pick<ModelServer, 'requests' | 'open'> {
  reply: ModelReply
}

const PARAPHRASE = 'Donald Trump sprach eineinhalb Stunden am Telefon mit Wladimir Putin.'

interface Served {
  url: string
  /** All that it has written for operators. */
  output(): string
}

/**
 * What whoever calls Belegt over HTTP meets where a language model writes, wherever it runs: over the seeds, with the
 * scripted model and {@link KEY}.
 */
export function describeServedWithModel(name: string, served: () => Served, modelOf: () => ScriptedModel) {
  /** What the articles say, word for word and in other words. */
  let drafts: { text: string; evidence: object[]; attribution: null }[]
  let asked = 0

  /** Another question each time: what was asked before need not be written again. */
  const question = () => `Wie lange haben Trump und Putin telefoniert${'?'.repeat(++asked)}`
  const post = (path: string, body: object, init: RequestInit = {}) =>
    fetch(served().url + path, {
      method: 'POST',
      body: JSON.stringify(body),
      ...init,
      headers: { 'content-type': 'application/json', ...init.headers },
    })
  const ask = async (body: object) => (await (await post('/api/answer', body)).json()) as Answer
  const stream = (body: object, signal?: AbortSignal) =>
    post('/api/answer', body, { headers: { accept: 'text/event-stream' }, ...(signal && { signal }) })
  const list = (...elements: object[]) => JSON.stringify({ elements })

  describe(`${name}, with a language model`, () => {
    beforeAll(async () => {
      const answer = await ask({ question: question(), mode: 'extractive' })
      const quote = claimsOf(answer)[0]?.citations[0].quote as string
      drafts = [quote, PARAPHRASE].map((text) => ({
        text,
        evidence: [{ passage: 'p1', quote }],
        attribution: null,
      }))
    })

    it('says who writes', async () => {
      const status = await (await fetch(`${served().url}/api/status`)).json()
      expect(status).toMatchObject({ mode: 'generative', model: 'scripted' })
    })

    it('shows what the model writes, with the quotes that bear it out', async () => {
      modelOf().reply = { text: list(...drafts) }
      const answer = await ask({ question: question() })
      expect(answer).toMatchObject({ status: 'answered', mode: 'generative', model: 'scripted' })
      const [quote] = drafts.map(({ text }) => text)
      expect(claimsOf(answer)).toMatchObject(drafts.map(({ text }) => ({ text, citations: [{ quote }] })))
      expect(modelOf().requests.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`)
    })

    it('streams each claim while the model still writes, and ends its work when the reader has left', async () => {
      modelOf().reply = { text: [`{"elements": [${JSON.stringify(drafts[0])}, `], end: 'comments' }
      const leave = new AbortController()
      const response = await stream({ question: question() }, leave.signal)
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
      const first = await reader?.read()
      expect(first?.value).toMatch(/^event: claim\n/)
      expect(modelOf().open()).toBe(1)
      leave.abort()
      // workerd notices it when it sends the next sign of life, every 15 s
      await vi.waitFor(() => expect(modelOf().open()).toBe(0), 40_000)
    }, 60_000)

    it('chats', async () => {
      modelOf().reply = { text: list(...drafts) }
      const messages = [{ id: '1', role: 'user', parts: [{ type: 'text', text: question() }] }]
      const parts = await (await post('/api/chat', { id: 'chat', messages })).text()
      expect(parts).toMatch(/"type":"data-claim"[\s\S]*"mode":"generative"[\s\S]*"type":"finish"/)
    })

    it.each<[what: string, code: string, reply: ModelReply]>([
      ['is down', 'model-unreachable', { status: 500 }],
      [
        'refuses the key',
        'model-rejects',
        { status: 401, json: { error: { message: `Incorrect key: ${KEY}` } } },
      ],
    ])('a model that %s is stood in for, and the answer says so', async (_, failure, reply) => {
      modelOf().reply = reply
      const body = { question: question() }
      const answer = await ask(body)
      expect(answer).toMatchObject({ mode: 'extractive', model: null, drafting: { failure } })
      expect(claimsOf(answer).length).toBeGreaterThan(0)
      const events = await (await stream(body)).text()
      expect(events).toContain(`"failure":"${failure}"`)
      for (const shown of [JSON.stringify(answer), events, served().output()])
        expect(shown).not.toContain(KEY)
      // the next one finds it at work
      modelOf().reply = { text: list(...drafts) }
      expect(await ask(body)).toMatchObject({ mode: 'generative' })
    })
  })
}

function claimsOf(answer: Answer): Claim[] {
  return answer.status === 'abstained' ? [] : answer.claims
}
