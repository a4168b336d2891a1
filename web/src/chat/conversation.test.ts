import { describe, expect, test } from 'vitest'
import type { Answer, Citation, Claim } from '../../../server/core/answer.ts'
import { conversation, type Exchange, historyBefore, shownCitations } from './conversation.ts'

const citation = (id: string) =>
  ({ id, articleId: `article-${id}`, start: 1, end: 9, quote: 'q' }) as Citation
const claim = (id: string, ...citations: string[]): Claim =>
  ({ id, text: id, citations: citations.map(citation) }) as unknown as Claim
const answered = (...claims: Claim[]) => ({ status: 'answered', claims }) as Answer

const ask = (exchanges: Exchange[], id: number) =>
  conversation(exchanges, { type: 'ask', id, question: `Frage ${id}` })
const done = (exchanges: Exchange[], id: number, answer: Answer) =>
  conversation(exchanges, { type: 'event', id, event: { type: 'done', answer } })

describe('a conversation', () => {
  test('shows each claim as it comes; a claim that comes again replaces itself in place', () => {
    let exchanges = ask([], 1)
    for (const next of [claim('a', '1'), claim('b', '2'), claim('a', '1', '3')])
      exchanges = conversation(exchanges, { type: 'event', id: 1, event: { type: 'claim', claim: next } })
    expect(exchanges[0]?.claims).toEqual([claim('a', '1', '3'), claim('b', '2')])
  })

  test('shows in the end what the whole answer says, not what came before', () => {
    let exchanges = conversation(ask([], 1), {
      type: 'event',
      id: 1,
      event: { type: 'claim', claim: claim('a', '1') },
    })
    exchanges = done(exchanges, 1, { status: 'abstained', reason: 'not-in-articles', nearest: [] } as never)
    expect(exchanges[0]?.claims).toEqual([])
  })

  test('keeps the question and what was found when the answer fails or is stopped', () => {
    const started = conversation(ask([], 1), {
      type: 'event',
      id: 1,
      event: { type: 'claim', claim: claim('a', '1') },
    })
    const failed = conversation(started, { type: 'fail', id: 1, failure: { kind: 'cut' } })
    expect(failed[0]).toMatchObject({ question: 'Frage 1', claims: [{ id: 'a' }] })
    expect(conversation(started, { type: 'stop', id: 1 })[0]?.claims).toHaveLength(1)
  })

  test('asks a failed question again in its place', () => {
    let exchanges = done(ask(ask([], 1), 2), 2, answered(claim('b', '2')))
    exchanges = conversation(exchanges, { type: 'fail', id: 1, failure: { kind: 'unreachable' } })
    exchanges = ask(exchanges, 1)
    expect(exchanges.map(({ id, progress }) => [id, progress.state])).toEqual([
      [1, 'working'],
      [2, 'done'],
    ])
  })

  test('ignores what still comes of a conversation that was cleared', () => {
    expect(done(conversation(ask([], 1), { type: 'clear' }), 1, answered())).toEqual([])
  })
})

describe('the history sent with a follow-up', () => {
  test('holds earlier answered questions and places of citations, never texts', () => {
    let exchanges = done(ask([], 1), 1, answered(claim('a', '1', '2')))
    exchanges = conversation(ask(exchanges, 2), { type: 'fail', id: 2, failure: { kind: 'cut' } })
    exchanges = ask(exchanges, 3)
    expect(historyBefore(exchanges, 3)).toEqual([
      {
        question: 'Frage 1',
        citations: [
          { articleId: 'article-1', start: 1, end: 9 },
          { articleId: 'article-2', start: 1, end: 9 },
        ],
      },
    ])
    expect(historyBefore(exchanges, 1)).toEqual([])
  })

  test('is the last twenty turns of a long conversation', () => {
    let exchanges: Exchange[] = []
    for (let id = 1; id <= 25; id++) exchanges = done(ask(exchanges, id), id, answered())
    const history = historyBefore(exchanges, 26)
    expect([history.length, history[0]?.question]).toEqual([20, 'Frage 6'])
  })
})

describe('the quotes to page through', () => {
  test('are those of the answer in order, a shared one once', () => {
    const exchanges = done(ask([], 1), 1, answered(claim('a', '1', '2'), claim('b', '2', '3')))
    expect(exchanges.flatMap(shownCitations).map((shown) => shown.openerId)).toEqual([
      'quote-1-a-1',
      'quote-1-a-2',
      'quote-1-b-3',
    ])
  })

  test('are the nearest ones where there is no answer', () => {
    const nearest = { status: 'abstained', reason: 'not-in-articles', nearest: [citation('7')] }
    expect(done(ask([], 1), 1, nearest as never).flatMap(shownCitations)).toEqual([
      { openerId: 'quote-1-nearest-7', citation: citation('7') },
    ])
  })
})
