import { expect, test } from 'vitest'
import type { Citation } from '../../../server/core/answer.ts'
import type { Article } from '../../../server/core/article.ts'
import { marksOf } from './marks.ts'

const text = 'Der Minister kam. Er blieb lange. Dann ging er.'
const article = { id: 'a', text } as Article
const citation = (id: string, quote: string, articleId = 'a') => {
  const start = text.indexOf(quote)
  return {
    id,
    articleId,
    quote,
    start,
    end: start + quote.length,
    context: [] as Citation['context'],
  } as Citation
}
const words = (marks: ReturnType<typeof marksOf>, of = text) =>
  marks.map(({ start, end, kind }) => [kind, of.slice(start, end)])

test('the opened quote is marked with its context and the other quotes of the answer from this article', () => {
  const opened = { ...citation('1', 'Er blieb lange.'), context: [{ start: 0, end: 17 }] }
  const steps = [opened, citation('2', 'Dann ging er.'), citation('3', 'Er', 'b')]
  const marks = marksOf(article, { citation: opened, span: undefined }, steps)
  expect(words(marks)).toEqual([
    ['quote', 'Er blieb lange.'],
    ['context', 'Der Minister kam.'],
    ['other', 'Dann ging er.'],
  ])
})

test('in an edited article the quote is marked where it stands now, without context at wrong places', () => {
  const opened = { ...citation('1', 'Er blieb lange.'), context: [{ start: 0, end: 17 }] }
  const edited = `Neu. ${text}`
  const marks = marksOf({ ...article, text: edited }, { citation: opened, span: undefined }, [])
  expect(words(marks, edited)).toEqual([['quote', 'Er blieb lange.']])
})

test('a link marks its place without any conversation', () => {
  expect(words(marksOf(article, { citation: undefined, span: { start: 18, end: 20 } }, []))).toEqual([
    ['quote', 'Er'],
  ])
})
