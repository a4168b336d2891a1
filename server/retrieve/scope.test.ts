import { describe, expect, it } from 'vitest'
import { article } from './article.fixture.ts'
import { articlesIn } from './scope.ts'

const ARTICLES = [
  article('a', 'Abendblatt', '2025-02-12'),
  article('b', 'Morgenpost', '2025-02-13T08:00:00Z'),
  article('c', 'Abendblatt', '2025-02'),
  article('d', null),
]

describe('articlesIn', () => {
  it.each([
    ['one article', { articles: ['b'] }, ['b']],
    ['an outlet, in any case', { outlets: ['abendblatt'] }, ['a', 'c']],
    ['the time from a day on', { from: '2025-02-13' }, ['b', 'c']],
    ['the time up to a day, that day included', { to: '2025-02-12' }, ['a', 'c']],
    ['a month, which takes in its days', { from: '2025-02', to: '2025-02' }, ['a', 'b', 'c']],
    ['a later year', { from: '2026' }, []],
    ['several of these', { outlets: ['Abendblatt'], to: '2025-02-12', articles: ['a', 'd'] }, ['a']],
  ])('knows the articles of %s', (_, scope, ids) => {
    expect(articlesIn(ARTICLES, scope)).toEqual(ids)
  })

  it('is no limit without one', () => {
    expect(articlesIn(ARTICLES, {})).toBeUndefined()
  })
})
