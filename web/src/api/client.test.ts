import { afterEach, describe, expect, test, vi } from 'vitest'
import type { AnswerEvent } from '../../../server/core/answer.ts'
import { ask } from './client.ts'
import { type Failure, toFailure } from './failure.ts'

const answerWith = (response: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(response))

async function collect() {
  const events: AnswerEvent[] = []
  for await (const event of ask({ question: 'Wer?' }, new AbortController().signal)) events.push(event)
  return events
}

const failureOf = (promise: Promise<unknown>): Promise<Failure> =>
  promise.then(() => expect.unreachable('it should fail'), toFailure)

afterEach(() => vi.unstubAllGlobals())

describe('asking', () => {
  test('gives claims and missing parts as they come, then the whole answer', async () => {
    answerWith(
      async () =>
        new Response(
          'event: claim\ndata: {"id":"c1"}\n\nevent: missing\ndata: {"missing":"wann"}\n\n' +
            'event: done\ndata: {"id":"a1"}\n\n',
        ),
    )
    expect(await collect()).toEqual([
      { type: 'claim', claim: { id: 'c1' } },
      { type: 'missing', missing: 'wann' },
      { type: 'done', answer: { id: 'a1' } },
    ])
  })

  test('says that the answer broke off when the stream ends early', async () => {
    answerWith(async () => new Response('event: claim\ndata: {"id":"c1"}\n\n'))
    expect(await failureOf(collect())).toEqual({ kind: 'cut' })
  })

  test('tells an unreachable server from one that refuses', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failureOf(collect())).toEqual({ kind: 'unreachable' })

    const problem = { type: 'about:blank', title: 'Index missing', status: 503, detail: 'Run the ingest.' }
    answerWith(async () => Response.json(problem, { status: 503 }))
    expect(await failureOf(collect())).toEqual({ kind: 'problem', problem })

    answerWith(async () => new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }))
    expect(await failureOf(collect())).toEqual({
      kind: 'problem',
      problem: { title: 'Bad Gateway', status: 502 },
    })
  })

  test('shows an error that comes in the middle of the stream', async () => {
    answerWith(async () => new Response('event: error\ndata: {"title":"Time-out","status":504}\n\n'))
    expect(await failureOf(collect())).toEqual({
      kind: 'problem',
      problem: { title: 'Time-out', status: 504 },
    })
  })
})
