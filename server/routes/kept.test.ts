import { describe, expect, it } from 'vitest'
import { silentLog } from '../app.fixture.ts'
import type { Answer, AnswerEvent } from '../core/answer.ts'
import type { ResultCache } from '../core/ports.ts'
import { answerRoutes } from './answer.ts'
import { answered, claimOf, scriptedAssistant, untilStopped } from './listening.fixture.ts'

const CLAIM = claimOf('1', 'Die Brücke kostet zwölf Millionen Euro.')
const FAILED: AnswerEvent = {
  type: 'done',
  answer: {
    ...doneOf(answered([CLAIM])),
    drafting: { prompt: '1', drafts: 0, rejected: {}, failure: 'model-busy' },
  },
}
const WRITTEN: AnswerEvent = {
  type: 'done',
  answer: { ...doneOf(answered([CLAIM])), drafting: { prompt: '1', drafts: 1, rejected: {} } },
}
const BY_WORDS: AnswerEvent = {
  type: 'done',
  answer: { status: 'abstained', reason: 'words-only', nearest: [], language: 'de' } as unknown as Answer,
}
const PARTIAL: AnswerEvent = {
  type: 'done',
  answer: { ...doneOf(answered([CLAIM])), status: 'partial', missing: ['Wer zahlt?'] } as Answer,
}

function doneOf(event: AnswerEvent) {
  if (event.type !== 'done') throw new Error('not the last event')
  return event.answer
}

/** A cache in memory, which tells for how long each result is kept. */
function memoryCache() {
  const kept = new Map<string, { result: string; seconds: number }>()
  const cache: ResultCache = {
    async find(_, asked) {
      const found = kept.get(JSON.stringify(asked))
      return found && JSON.parse(found.result)
    },
    keep(_, asked, result, seconds) {
      kept.set(JSON.stringify(asked), { result: JSON.stringify(result), seconds })
    },
  }
  return { cache, lifetimes: () => [...kept.values()].map(({ seconds }) => seconds) }
}

/** Routes over an assistant that says this each time. */
function routesOver(...events: AnswerEvent[]) {
  return routesFollowing(async function* () {
    yield* events
  })
}

function routesFollowing(script: Parameters<typeof scriptedAssistant>[0]) {
  const { assistant, questions, stopped } = scriptedAssistant(script)
  const { cache, lifetimes } = memoryCache()
  const routes = answerRoutes({ assistant, log: silentLog, cache })
  const ask = (body: object) =>
    routes.request('/', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(body),
    })
  /** Asks and reads all of it. */
  const hear = async (body: object) => {
    const response = await ask(body)
    return { kept: response.headers.get('cache-status') === 'Belegt; hit', text: await response.text() }
  }
  return { ask, hear, questions, stopped, lifetimes }
}

const claim: AnswerEvent = { type: 'claim', claim: CLAIM }
const question = 'Was kostet die Brücke?'

describe('whoever asks what was asked before', () => {
  it('gets the same claims in the same order, and no one has to think', async () => {
    const { hear, questions } = routesOver(claim, answered([CLAIM]))
    const [first, again] = [await hear({ question }), await hear({ question })]
    expect([first.kept, again.kept]).toEqual([false, true])
    expect(claimsIn(again.text)).toEqual(claimsIn(first.text))
    expect(questions).toHaveLength(1)
  })

  it('hears again what the articles do not say', async () => {
    const { hear } = routesOver(claim, { type: 'missing', missing: 'Wer zahlt?' }, PARTIAL)
    const [first, again] = [await hear({ question }), await hear({ question })]
    expect(again.kept).toBe(true)
    expect(eventsIn(again.text)).toEqual(['claim', 'missing', 'done'])
    expect(eventsIn(again.text)).toEqual(eventsIn(first.text))
  })

  it('asks the same whatever the order of the fields, and the spaces around it', async () => {
    const { hear } = routesOver(answered([CLAIM]))
    const scope = { outlets: ['Abendblatt'], from: '2025' }
    await hear({ question, scope })
    expect(
      (await hear({ scope: { from: '2025', outlets: ['Abendblatt'] }, question: ` ${question} ` })).kept,
    ).toBe(true)
  })

  it.each<[what: string, asked: object]>([
    ['after other turns', { question, history: [{ question: 'Wer baut sie?', citations: [] }] }],
    ['of other articles', { question, scope: { outlets: ['Morgenbote'] } }],
    ['in another mode', { question, mode: 'extractive' }],
    ['something else', { question: 'Wie lang ist die Brücke?' }],
  ])('but not who asks %s', async (_, asked) => {
    const { hear, questions } = routesOver(answered([CLAIM]))
    await hear({ question })
    expect((await hear(asked)).kept).toBe(false)
    expect(questions).toHaveLength(2)
  })
})

describe('what is kept', () => {
  it('is an answer of the articles’ own sentences for a day, one that a model wrote for an hour', async () => {
    const extracted = routesOver(answered([CLAIM]))
    await extracted.hear({ question })
    expect(extracted.lifetimes()).toEqual([86_400])
    const written = routesOver(WRITTEN)
    await written.hear({ question })
    expect(written.lifetimes()).toEqual([3_600])
  })

  it.each([
    ['what stood in for a model that failed', FAILED],
    ['what was found by words alone while the embedder failed', BY_WORDS],
  ])('is not %s: it may be there again', async (_, event) => {
    const { hear, lifetimes } = routesOver(event)
    await hear({ question })
    expect(lifetimes()).toEqual([])
  })

  it('is not an answer that broke off', async () => {
    const { hear, lifetimes } = routesFollowing(async function* () {
      yield claim
      throw new Error('broken')
    })
    expect((await hear({ question })).text).toContain('event: error')
    expect(lifetimes()).toEqual([])
  })

  it('is not an answer whose reader left', async () => {
    const { ask, stopped, lifetimes } = routesFollowing(async function* (signal) {
      yield claim
      await untilStopped(signal)
    })
    const reader = (await ask({ question })).body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await expect.poll(() => stopped).toEqual([true])
    expect(lifetimes()).toEqual([])
  })
})

function eventsIn(stream: string): string[] {
  return [...stream.matchAll(/^event: (.+)$/gm)].map(([, event]) => event as string)
}

function claimsIn(stream: string): string[] {
  return [...stream.matchAll(/^event: claim\ndata: (.+)$/gm)].map(([, data]) => data as string)
}
