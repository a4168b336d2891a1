import { describe, expect, test } from 'vitest'
import { claim } from '../saved/claim.fixture.ts'
import { parseConversations } from './parse.ts'
import { newerOnes } from './transfer.ts'

const answer = {
  status: 'answered',
  claims: [claim],
  id: 'x',
  question: 'Wer?',
  standaloneQuestion: 'Wer?',
  lead: '',
  language: 'de',
  mode: 'extractive',
  model: null,
  revision: 1,
  margin: 0.5,
  timings: { total: 3.5 },
}
const exchange = (progress: unknown) => ({
  id: 'e1',
  askedAt: 1,
  question: 'Wer?',
  claims: [claim],
  missing: [],
  progress,
})
const saved = (change: object = {}, ...exchanges: unknown[]) =>
  JSON.stringify({
    format: 'belegt.conversations',
    version: 1,
    conversations: [
      {
        id: 'k1',
        title: 'Wer?',
        createdAt: 1,
        updatedAt: 1,
        exchanges: exchanges.length > 0 ? exchanges : [exchange({ state: 'done', answer })],
      },
    ],
    ...change,
  })

describe('a file of saved conversations', () => {
  test('comes back as it was saved', () => {
    const parsed = parseConversations(saved())
    expect(parsed).toMatchObject({
      ok: true,
      value: [{ id: 'k1', questions: ['Wer?'], exchanges: [{ claims: [claim], progress: { answer } }] }],
    })
  })

  test('keeps to which articles a question was limited', () => {
    const scope = { articles: ['a1'], outlets: ['Abendblatt'], from: '2025-02', to: '2025-02-13' }
    const limited = { ...answer, scope: { ...scope, size: 1 } }
    const parsed = parseConversations(saved({}, { ...exchange({ state: 'done', answer: limited }), scope }))
    expect(parsed).toMatchObject({
      value: [{ exchanges: [{ scope, progress: { answer: { scope: { ...scope, size: 1 } } } }] }],
    })
    expect(
      parseConversations(saved({}, { ...exchange({ state: 'stopped' }), scope: { articles: 'all' } })),
    ).toEqual({
      ok: false,
      problem: 'broken',
      place: 'conversations[0].exchanges[0].scope.articles',
    })
  })

  test('keeps that the articles tell otherwise what was asked', () => {
    const { claims: _, ...base } = answer
    const declined = { ...base, status: 'abstained', reason: 'told-otherwise', nearest: claim.citations }
    expect(parseConversations(saved({}, exchange({ state: 'done', answer: declined })))).toMatchObject({
      value: [{ exchanges: [{ progress: { answer: declined } }] }],
    })
  })

  test('has no answers that are still coming', () => {
    expect(parseConversations(saved({}, exchange({ state: 'working' })))).toMatchObject({
      value: [{ exchanges: [{ progress: { state: 'failed', failure: { kind: 'cut' } } }] }],
    })
  })

  test.each([
    ['not-json', '{"format":'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"something.else","version":1}'],
    ['newer', saved({ version: 2 })],
  ])('that cannot be read says why: %s', (problem, json) => {
    expect(parseConversations(json)).toEqual({ ok: false, problem })
  })

  test('that is broken somewhere says where, and is refused whole', () => {
    const wrong = { ...exchange({ state: 'done', answer }), claims: [{ ...claim, citations: [] }] }
    expect(parseConversations(saved({}, exchange({ state: 'stopped' }), wrong))).toEqual({
      ok: false,
      problem: 'broken',
      place: 'conversations[0].exchanges[1].claims[0].citations',
    })
    expect(
      parseConversations(saved({}, { ...exchange({ state: 'stopped' }), id: '"><script>' })),
    ).toMatchObject({
      place: 'conversations[0].exchanges[0].id',
    })
  })
})

test('only what is newer than what is here is taken, and is marked as coming from a file', () => {
  const parsed = parseConversations(saved())
  const conversations = parsed.ok ? parsed.value : []
  expect(newerOnes(conversations, [{ id: 'k1', updatedAt: 1 }])).toEqual([])
  expect(newerOnes(conversations, [{ id: 'k1', updatedAt: 0 }])).toMatchObject([{ id: 'k1', imported: true }])
  expect(newerOnes(conversations, [])).toHaveLength(1)
})
