import { describe, expect, it, vi } from 'vitest'
import { createHashEmbedder } from '../test/embedder.ts'
import { appOver } from './app.fixture.ts'
import type { AssistantParts } from './assistant/assistant.ts'
import type { Answer, AnswerEvent } from './core/answer.ts'
import { BelegtError } from './core/errors.ts'
import type { Corpus, CorpusStore } from './core/ports.ts'
import { countedAssistant, countedWriter } from './counted.ts'
import { createMetrics } from './metrics.ts'
import { scriptedAssistant, untilStopped } from './routes/listening.fixture.ts'

const SECRET = 'Geheimfrage'

const store = {
  open: async () =>
    ({
      revision: 7,
      articles: async () => [{}, {}, {}],
      documentFrequencies: async () => ({ total: 41, frequencies: new Map() }),
    }) as unknown as Corpus,
} as unknown as CorpusStore

const DONE = {
  type: 'done',
  answer: {
    status: 'answered',
    mode: 'generative',
    claims: [],
    drafting: { prompt: '', drafts: 5, rejected: { 'quote-not-found': 2 } },
  } as unknown as Answer,
} as const

function appWith(
  script: (signal: AbortSignal) => AsyncGenerator<AnswerEvent>,
  scope: 'here' | 'everywhere' = 'here',
) {
  const metrics = createMetrics(store)
  const assistant = countedAssistant(scriptedAssistant(script).assistant, metrics)
  const parts = { store, embedder: createHashEmbedder() }
  const app = appOver(parts, { assistant, allowedHosts: ['belegt.example'], metrics: { metrics, scope } })
  const post = (path: string, body: object, headers = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    app,
    ask: (headers = {}) => post('/api/answer', { question: SECRET }, headers),
    /** The value of each series that is asked for. */
    async read(...series: string[]): Promise<(number | undefined)[]> {
      const text = await (await app.request('/metrics')).text()
      expect(text).not.toContain(SECRET)
      const lines = new Map(text.split('\n').map((line) => line.split(/ (?=\S+$)/) as [string, string]))
      return series.map((name) => (lines.has(name) ? Number(lines.get(name)) : undefined))
    },
  }
}

async function* answered(): AsyncGenerator<AnswerEvent> {
  yield DONE
}

describe('an operator', () => {
  it('sees how often which address was asked and with what outcome, and nothing of what was asked', async () => {
    const { app, ask, read } = appWith(answered)
    await ask()
    await ask()
    await app.request('/api/answer', { method: 'POST', body: 'no json' })
    await app.request(`/api/articles/${SECRET}?x=${SECRET}`)
    await app.request(`/${SECRET}`)
    expect(
      await read(
        'belegt_requests_total{route="/api/answer",status="200"}',
        'belegt_requests_total{route="/api/answer",status="400"}',
        'belegt_requests_total{route="page",status="404"}',
        'belegt_request_duration_seconds_count{route="/api/answer"}',
      ),
    ).toEqual([2, 1, 1, 3])
  })

  it('sees what became of answers and drafts, in whichever way they are asked for', async () => {
    const { ask, read } = appWith(answered)
    await ask()
    await (await ask({ accept: 'text/event-stream' })).text()
    expect(
      await read(
        'belegt_answers_total{status="answered",mode="generative"}',
        'belegt_answer_duration_seconds_count{mode="generative"}',
        'belegt_drafts_total',
        'belegt_drafts_rejected_total{reason="quote-not-found"}',
        'belegt_drafts_rejected_total{reason="not-supported"}',
        // a stream begins at once: how long it takes is said by the answer
        'belegt_request_duration_seconds_count{route="/api/answer"}',
      ),
    ).toEqual([2, 2, 10, 4, 0, 1])
  })

  it('sees failures and those who went away apart', async () => {
    const failing = appWith(async function* () {
      yield await Promise.reject(new BelegtError('index-mismatch', 'no'))
    })
    await failing.ask()
    expect(await failing.read('belegt_answers_total{status="failed",mode="none"}')).toEqual([1])

    const waiting = appWith(async function* (signal) {
      yield await untilStopped(signal)
    })
    const stream = (await waiting.ask({ accept: 'text/event-stream' })).body
    await stream?.cancel()
    await vi.waitFor(async () =>
      expect(await waiting.read('belegt_answers_total{status="stopped",mode="none"}')).toEqual([1]),
    )
  })

  it('sees how the model fails, by code, and what the index holds', async () => {
    const metrics = createMetrics(store)
    const fails = [undefined, 'model-busy', 'model-busy', 'model-rejects'] as const
    for (const code of fails) {
      const writer: NonNullable<AssistantParts['writer']> = {
        model: 'x',
        async *write() {
          yield code ? await Promise.reject(new BelegtError(code, SECRET)) : ({} as never)
        },
      }
      const calls = countedWriter(writer, metrics).write({} as never)
      await calls.next().catch(() => undefined)
      await calls.return(undefined)
    }
    const { text } = await metrics.render()
    expect(text).toContain('belegt_model_calls_total{outcome="ok"} 1\n')
    expect(text).toContain('belegt_model_calls_total{outcome="model-busy"} 2\n')
    expect(text).toContain('belegt_model_calls_total{outcome="model-rejects"} 1\n')
    expect(text).toMatch(
      /belegt_index_revision 7\n(.*\n)*belegt_index_articles 3\n(.*\n)*belegt_index_passages 41\n/,
    )
    expect(text).toContain('process_resident_memory_bytes')
  })
})

describe('metrics', () => {
  it('are shown to this machine alone, not through a proxy, unless everybody may see them', async () => {
    const { app } = appWith(answered)
    const everybody = appWith(answered, 'everywhere').app
    const foreign = 'http://belegt.example/metrics'
    const forwarded = { headers: { 'x-forwarded-for': '192.0.2.1' } }
    expect((await app.request('/metrics')).headers.get('content-type')).toMatch(
      /^text\/plain; version=0\.0\.4/,
    )
    expect((await app.request(foreign)).status).toBe(404)
    expect((await app.request('/metrics', forwarded)).status).toBe(404)
    expect((await everybody.request(foreign)).status).toBe(200)
    expect((await everybody.request('/metrics', forwarded)).status).toBe(200)
  })
})
