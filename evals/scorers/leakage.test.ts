import { describe, expect, it } from 'vitest'
import { articleOf, articlesOf, caseOf, cite, claim, counts, declined } from './case.fixture.ts'
import { leakage } from './leakage.ts'

const article = articleOf('a.txt', 'Bote', [
  ['headline', 'Brücke gesperrt'],
  ['body', 'Es regnet.'],
  ['comment', 'Skandal! Typisch.'],
])
const articles = articlesOf(article)
const body = cite(article, 'Es regnet.')
const comment = cite(article, 'Typisch.', { kind: 'comment' })

function leaks(...citations: (typeof body)[]) {
  return counts(...leakage([caseOf([], [claim(...citations)])], articles))['leak.answers']
}

describe('a reader’s comment is not passed off as news', () => {
  it('headline and body are no leak', () => {
    expect(leaks(body, cite(article, 'Brücke gesperrt'))).toBe('0/1')
  })

  it('one such citation is enough, also when it says that it is body', () => {
    expect(leaks(body, { ...comment, zone: 'body' })).toBe('1/1')
  })

  it('nor a part of it behind a sentence of the body, where a look at the start would find none', () => {
    expect(leaks(cite(article, 'Es regnet.\nSkandal!'))).toBe('1/1')
  })

  it('answers without citations are not counted', () => {
    const cases = [declined({ expect: 'only-in-comments' }, 'only-in-comments'), caseOf([], [claim(body)])]
    expect(counts(...leakage(cases, articles))['leak.answers']).toBe('0/1')
  })
})

it('who asks for comments gets them, marked as such', () => {
  const asked = { category: 'comment-asked' }
  const unmarked: typeof comment = { ...comment, attribution: { kind: 'outlet' } }
  const half = cite(article, 'Es regnet.\nSkandal!', { kind: 'comment' })
  const claims = [comment, body, unmarked, half].map((citation) => claim(citation))
  const cases = [caseOf([], claims, asked), caseOf([], [claim(body)])]
  expect(counts(...leakage(cases, articles))).toEqual({ 'leak.answers': '0/1', 'comments.cited': '1/4' })
})
