import { describe, expect, test } from 'vitest'
import type { Answer, Citation, Claim } from '../../../server/core/answer.ts'
import { advance, asked, type Exchange, historyOf } from './conversation.ts'
import { groupsOf } from './groups.ts'
import { numbersOf, openedAmong, shownCitations } from './shown.ts'

const citation = (id: string) =>
  ({ id, articleId: `article-${id}`, start: 1, end: 9, quote: 'q' }) as Citation
const claim = (id: string, ...citations: string[]): Claim =>
  ({ id, text: id, citations: citations.map(citation), answerSpan: { start: 0, end: 1 } }) as unknown as Claim
const answered = (...claims: Claim[]) => ({ status: 'answered', claims }) as Answer

const ask = (id: string) => asked(id, `Frage ${id}`, 0)
const done = (exchange: Exchange, answer: Answer) => advance(exchange, { type: 'done', answer })

describe('a question', () => {
  test('shows each claim as it comes; a claim that comes again replaces itself in place', () => {
    let exchange = ask('e')
    for (const next of [claim('a', '1'), claim('b', '2'), claim('a', '1', '3')])
      exchange = advance(exchange, { type: 'claim', claim: next })
    expect(exchange.claims).toEqual([claim('a', '1', '3'), claim('b', '2')])
  })

  test('shows in the end what the whole answer says, not what came before', () => {
    const started = advance(ask('e'), { type: 'claim', claim: claim('a', '1') })
    const answer = { status: 'abstained', reason: 'not-in-articles', nearest: [] } as never
    expect(done(started, answer).claims).toEqual([])
  })
})

describe('the history sent with a follow-up', () => {
  test('holds earlier answered questions and places of citations, never texts', () => {
    const failed: Exchange = { ...ask('f'), progress: { state: 'failed', failure: { kind: 'cut' } } }
    expect(historyOf([done(ask('e'), answered(claim('a', '1', '2'))), failed])).toEqual([
      {
        question: 'Frage e',
        citations: [
          { articleId: 'article-1', start: 1, end: 9 },
          { articleId: 'article-2', start: 1, end: 9 },
        ],
      },
    ])
  })

  test('is the last twenty turns of a long conversation', () => {
    const exchanges = Array.from({ length: 25 }, (_, i) => done(ask(`${i + 1}`), answered()))
    const history = historyOf(exchanges)
    expect([history.length, history[0]?.question]).toEqual([20, 'Frage 6'])
  })
})

describe('the claims of an answer', () => {
  const detail = { ...claim('d', '4'), answerSpan: undefined } as unknown as Claim
  const one = { ...claim('x', '5'), conflictsWith: ['y'] } as Claim
  const other = { ...claim('y', '6'), conflictsWith: ['x'] } as Claim
  const kinds = (...claims: Claim[]) =>
    groupsOf(done(ask('e'), answered(...claims))).map((group) => [
      group.kind,
      group.claims.map(({ id }) => id),
    ])

  test('are the direct answer, then what is said besides, then where the articles differ', () => {
    expect(kinds(one, detail, claim('a', '1'), other)).toEqual([
      ['direct', ['a']],
      ['detail', ['d']],
      ['dissent', ['x', 'y']],
    ])
  })

  test('begin with the dissent when it is about the answer itself', () => {
    expect(kinds(one, detail, other)).toEqual([
      ['dissent', ['x', 'y']],
      ['detail', ['d']],
    ])
  })

  test('do not change places while more are coming', () => {
    const started = advance(advance(ask('e'), { type: 'claim', claim: one }), {
      type: 'claim',
      claim: detail,
    })
    expect(groupsOf(started)).toEqual([{ kind: 'direct', claims: [one, detail] }])
  })
})

describe('the quotes to page through', () => {
  const exchange = done(ask('e'), answered(claim('a', '1', '2'), claim('b', '2', '3')))

  test('are those of the answer in order, a shared one once: its place is its number', () => {
    expect(shownCitations(exchange).map((shown) => shown.openerId)).toEqual([
      'quote-e-a-1',
      'quote-e-a-2',
      'quote-e-b-3',
    ])
    expect([...numbersOf(shownCitations(exchange))]).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
    ])
  })

  test('are the nearest ones where there is no answer', () => {
    const nearest = { status: 'abstained', reason: 'not-in-articles', nearest: [citation('7')] } as never
    expect(shownCitations(done(ask('e'), nearest))).toEqual([
      { openerId: 'quote-e-nearest-7', citation: citation('7') },
    ])
  })

  test('are found again from a place in the address alone, in the latest answer that has it', () => {
    const later = done(ask('l'), answered(claim('c', '3')))
    const place = { articleId: 'article-3', span: { start: 1, end: 9 } }
    expect(openedAmong([exchange, later], place)).toEqual({ steps: shownCitations(later), index: 0 })
    expect(openedAmong([exchange, later], { ...place, openerId: 'quote-e-b-3' }).index).toBe(2)
    expect(openedAmong([exchange], { articleId: 'article-9', span: { start: 1, end: 9 } }).index).toBe(-1)
    expect(openedAmong([exchange], undefined).index).toBe(-1)
  })
})
