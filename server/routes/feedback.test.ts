import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTemporaryIndex } from '../../evals/systems/temporary-index.ts'
import { createHashEmbedder } from '../../test/embedder.ts'
import { appOver } from '../app.fixture.ts'
import { BelegtError } from '../core/errors.ts'
import type { FeedbackEntry } from '../core/feedback.ts'
import type { FeedbackStore } from '../core/ports.ts'
import { articleOf } from '../verify/article.fixture.ts'

const QUOTE = 'Die Stadt sperrt die alte Brücke am 12. Mai für 90 Tage.'
const ARTICLE = articleOf('bridge', [
  ['headline', 'Brücke wird gesperrt'],
  ['body', QUOTE],
])
const START = ARTICLE.text.indexOf(QUOTE)
const PLACE = { articleId: 'bridge', articleSha256: 'sha-bridge', start: START, end: START + QUOTE.length }
const ID = '0123456789abcdef01234567'
const ANSWER = {
  question: 'Wie lange?',
  standaloneQuestion: 'Wie lange ist die Brücke gesperrt?',
  language: 'de',
  status: 'answered',
  mode: 'extractive',
  revision: 1,
}
const CLAIM = { about: 'claim', verdict: 'right', claim: QUOTE, citations: [PLACE] }
const GIVEN = { id: ID, answer: ANSWER, judged: CLAIM }

let index: Awaited<ReturnType<typeof openTemporaryIndex>>
beforeAll(async () => {
  index = await openTemporaryIndex([ARTICLE], createHashEmbedder())
})
afterAll(() => index.close())

function appWith(failure?: Error) {
  const kept: FeedbackEntry[] = []
  const feedback: FeedbackStore = {
    async add(entry) {
      if (failure) throw failure
      kept.push(entry)
    },
    read: async () => ({ entries: kept, unreadable: 0 }),
  }
  return { kept, ...callers(feedback) }
}

function callers(feedback?: FeedbackStore) {
  const parts = { store: index.store, embedder: createHashEmbedder() }
  const app = appOver(parts, feedback && { feedback })
  return {
    app,
    give: (body: unknown, headers: Record<string, string> = {}) =>
      app.request('/api/feedback', { method: 'POST', body: JSON.stringify(body), headers }),
    withdraw: (id: string) => app.request(`/api/feedback/${id}`, { method: 'DELETE' }),
  }
}

describe('whoever says what they think of an answer', () => {
  it('has it kept with the places as the server finds them, and nothing of who they are', async () => {
    const { kept, give } = appWith()
    const claimed = { ...PLACE, quote: 'something else', file: 'other.txt' }
    const response = await give(
      { ...GIVEN, comment: ' Gut. ', judged: { ...CLAIM, citations: [claimed] }, name: 'Erika' },
      { 'user-agent': 'Browser 1', 'x-forwarded-for': '192.0.2.7' },
    )
    expect(response.status).toBe(204)
    expect(kept).toEqual([
      {
        ...ANSWER,
        id: ID,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        about: 'claim',
        verdict: 'right',
        claim: QUOTE,
        places: [{ ...PLACE, file: 'bridge.txt', quote: QUOTE }],
        comment: 'Gut.',
      },
    ])
  })

  it('can speak of the whole answer, and take it back', async () => {
    const { kept, give, withdraw } = appWith()
    const judged = { about: 'answer', verdict: 'answerable' }
    const answer = { ...ANSWER, status: 'abstained', reason: 'not-in-articles' }
    expect((await give({ id: ID, answer, judged })).status).toBe(204)
    expect((await withdraw(ID)).status).toBe(204)
    expect(kept).toMatchObject([
      { ...judged, reason: 'not-in-articles' },
      { id: ID, withdrawn: true },
    ])
  })

  it('hears when it could not be kept, and why', async () => {
    const { give } = appWith(new BelegtError('storage-full', 'The disk of the server is full.'))
    const response = await give(GIVEN)
    expect(response.status).toBe(507)
    expect(await response.json()).toMatchObject({
      type: 'urn:belegt:storage-full',
      detail: expect.stringMatching(/full/),
    })
  })

  it.each<[what: string, change: object, status: number, detail: RegExp]>([
    [
      'of an article that has changed since',
      { citations: [{ ...PLACE, articleSha256: 'old' }] },
      404,
      /not there/,
    ],
    ['of no article that there is', { citations: [{ ...PLACE, articleId: 'gone' }] }, 404, /not there/],
    ['beyond the end of its article', { citations: [{ ...PLACE, end: 9_999 }] }, 404, /not there/],
    ['without a place', { citations: [] }, 400, /judged\.citations/],
    ['of no kind that there is', { verdict: 'answerable' }, 400, /judged\.verdict/],
  ])('cannot speak of a claim %s', async (_, change, status, detail) => {
    const { kept, give } = appWith()
    const response = await give({ ...GIVEN, judged: { ...CLAIM, ...change } })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(detail) })
    expect(kept).toEqual([])
  })

  it.each([
    ['a comment that is too long', { comment: 'x'.repeat(1_001) }, /comment/],
    ['an id that others could guess', { id: '1' }, /id: must be 24/],
    ['no question', { answer: { ...ANSWER, question: ' ' } }, /answer\.question/],
  ])('is told what is wrong with %s', async (_, change, detail) => {
    const response = await appWith().give({ ...GIVEN, ...change })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(detail) })
  })

  it('cannot be spoken for by the page of another site', async () => {
    const { kept, give } = appWith()
    expect((await give(GIVEN, { origin: 'https://evil.example' })).status).toBe(403)
    expect(kept).toEqual([])
  })
})

it('the page knows whether feedback is kept; where it is not, there is nothing to give it to', async () => {
  const offers = async (app: ReturnType<typeof callers>['app']) =>
    ((await (await app.request('/api/status')).json()) as { feedback: boolean }).feedback
  expect(await offers(appWith().app)).toBe(true)
  const without = callers()
  expect(await offers(without.app)).toBe(false)
  expect((await without.give(GIVEN)).status).toBe(404)
})
