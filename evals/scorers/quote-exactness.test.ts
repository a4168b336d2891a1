import { describe, expect, it } from 'vitest'
import { articleOf, articlesOf, caseOf, cite, claim, counts } from './case.fixture.ts'
import { isExact, quoteExactness } from './quote-exactness.ts'

const article = articleOf('a.txt', 'Bote', [
  ['body', 'Es regnet. Der Fluss steigt. Es regnet.'],
  ['caption', 'Der Fluss am Abend'],
  ['body', `${'Sehr '.repeat(80)}nass.`],
])
const articles = articlesOf(article)
const rain = cite(article, 'Es regnet.')

describe('a quote is exact', () => {
  it('when it stands at its place', () => {
    expect(isExact(rain, articles)).toBe(true)
  })

  it('not when the words stand elsewhere in the article, as a search for them would accept', () => {
    expect(article.text.includes('Es regnet.')).toBe(true)
    expect(isExact({ ...rain, start: rain.start + 11, end: rain.end + 11 }, articles)).toBe(false)
  })

  it.each([
    ['one word was altered', { ...rain, quote: 'Es hagelt.' }],
    ['nobody knows the file', { ...rain, file: 'b.txt' }],
    ['there are no words', { ...rain, end: rain.start, quote: '' }],
    ['it runs from the body into a caption', cite(article, 'Es regnet.\nDer Fluss')],
    ['it is 405 characters long', cite(article, `${'Sehr '.repeat(80)}nass.`)],
  ])('not when %s', (_, citation) => {
    expect(isExact(citation, articles)).toBe(false)
  })

  it('when it is just 400 characters long', () => {
    expect(isExact(cite(article, 'Sehr '.repeat(80)), articles)).toBe(true)
  })
})

it('all citations count, also those of claims that should not have been made', () => {
  const cases = [
    caseOf([], [claim(rain, { ...rain, quote: 'Es hagelt.' })], { expect: 'abstain' }),
    caseOf([], [claim(rain)]),
  ]
  expect(counts(quoteExactness(cases, articles))).toEqual({ 'citation.exact': '2/3' })
})
