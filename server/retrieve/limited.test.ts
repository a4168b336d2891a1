import { describe, expect, it } from 'vitest'
import type { Corpus, PassageFilter } from '../core/ports.ts'
import { article } from './article.fixture.ts'
import { limitTo } from './limited.ts'

const ARTICLES = [
  article('a', 'Abendblatt', '2025-02-12'),
  article('b', 'Morgenpost', '2025-02-13'),
  article('c', 'Abendblatt'),
]

/** A corpus that notes where it was told to look. */
function watchedCorpus() {
  const filters: PassageFilter[] = []
  const corpus = {
    articles: async () => ARTICLES,
    articlesById: async (ids: readonly string[]) => new Map(ids.map((id) => [id, { id }])),
    nearest: async (_: unknown, filter: PassageFilter) => filters.push(filter),
    matching: async (_: unknown, filter: PassageFilter) => filters.push(filter),
    copies: async () => new Map(['a', 'b', 'c'].map((id) => [id, 'b'])),
  } as unknown as Corpus
  return { corpus, filters }
}

describe('a limited corpus', () => {
  it('has only the articles of the scope, whichever way one looks', async () => {
    const { corpus, filters } = watchedCorpus()
    const { corpus: limited } = await limitTo(corpus, { articles: ['a', 'c'] })
    expect((await limited.articles()).map(({ id }) => id)).toEqual(['a', 'c'])
    expect([...(await limited.articlesById(['a', 'b'])).keys()]).toEqual(['a'])
    expect([...(await limited.copies()).keys()]).toEqual(['a', 'c'])
    await limited.nearest(new Float32Array(), { zones: ['body'] }, 1)
    await limited.matching([], { zones: ['body'], articleIds: ['b', 'c'] }, 1)
    await limited.matching([], { zones: ['body'], articleIds: ['b'] }, 1)
    expect(filters.map(({ articleIds }) => articleIds)).toEqual([['a', 'c'], ['c'], []])
  })

  it('tells to what it is limited: outlets as the articles call them, and how many articles', async () => {
    const scopeOf = async (scope: object) => (await limitTo(watchedCorpus().corpus, scope)).scope
    expect(await scopeOf({ outlets: ['ABENDBLATT', 'abendblatt'] })).toEqual({
      outlets: ['Abendblatt'],
      size: 2,
    })
    expect(await scopeOf({ outlets: ['Abendblatt'], from: '2025' })).toMatchObject({ size: 1 })
  })

  it.each([
    ['an article that is not there', { articles: ['a', 'gone'] }, /articles: .*"gone"/],
    ['an outlet that no article is from', { outlets: ['Tageswelt'] }, /outlets: .*"Tageswelt"/],
    ['a time of which there is nothing', { from: '2026' }, /no article.*without a date/],
    [
      'limits that exclude each other',
      { articles: ['b'], outlets: ['Abendblatt'] },
      /no article is in it\.$/,
    ],
  ])('is refused for %s', async (_, scope, message) => {
    await expect(limitTo(watchedCorpus().corpus, scope)).rejects.toThrow(message)
  })
})
