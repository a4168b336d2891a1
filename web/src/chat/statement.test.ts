import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../server/core/answer.ts'
import { answerInLead, isQuoteItself, statementPieces } from './statement.ts'

const claim = (text: string, quote: string, answer?: string): Claim => {
  const start = answer ? text.indexOf(answer) : -1
  const answerSpan = answer && { answerSpan: { start, end: start + answer.length } }
  return { text, citations: [{ quote }], ...answerSpan } as unknown as Claim
}
const shown = (given: Claim) =>
  statementPieces(given).map(({ start, end, kind }) => [given.text.slice(start, end), kind])

describe('a claim and its quote', () => {
  test('are shown once when the claim is the quote, line breaks and insertions aside', () => {
    expect(isQuoteItself('Er [der Minister] ging.', 'Er ging.')).toBe(true)
    expect(isQuoteItself('Er ging. Sie kam.', 'Er ging.\nSie kam.')).toBe(true)
    expect(isQuoteItself('Der Minister ging.', 'Er ging.')).toBe(false)
  })

  test('insertions are told apart from the words of the article', () => {
    expect(shown(claim('Er [der Minister] ging um acht.', 'Er ging um acht.', 'um acht'))).toEqual([
      ['Er', undefined],
      [' [der Minister]', 'insertion'],
      [' ging ', undefined],
      ['um acht', 'answer'],
      ['.', undefined],
    ])
  })

  test("brackets that are the article's own are no insertion", () => {
    expect(shown(claim('Er [sic] ging.', 'Er [sic] ging.'))).toEqual([['Er [sic] ging.', undefined]])
  })
})

test('the answering words are marked in the lead where they stand there, whatever their first letter', () => {
  const claims = [claim('Es dauerte zwei Stunden.', '', 'zwei Stunden')]
  expect(answerInLead('Gut zwei Stunden, laut A.', claims)).toEqual([{ start: 4, end: 16, kind: 'answer' }])
  expect(answerInLead('Zwei Stunden, laut A.', claims)).toEqual([{ start: 0, end: 12, kind: 'answer' }])
  expect(answerInLead('Zwei, laut A.', claims)).toEqual([])
})
