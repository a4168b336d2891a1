import { describe, expect, test } from 'vitest'
import type { ArticleSummary, Outlet } from '../../../server/core/article.ts'
import { chosen, filtered, NO_FILTER, scopeOf, sorted, UNKNOWN } from './filter.ts'
import { searchOf, viewOf } from './view.ts'

function article(id: string, name: string | null, title: string, rest: Partial<ArticleSummary> = {}) {
  const outlet: Outlet = name === null ? { status: 'unknown', name } : { status: 'declared', name }
  return {
    id,
    file: `${id}.txt`,
    sha256: '',
    title,
    outlet,
    evidence: {},
    language: 'de',
    length: 1,
    ...rest,
  }
}

const ARTICLES: ArticleSummary[] = [
  article('a', 'Abendblatt', 'Brücke für Köln', { publishedAt: '2025-02-12', length: 10 }),
  article('b', 'Herald', 'Bridge', { publishedAt: '2025-02-13T08:00:00Z', language: 'en', length: 30 }),
  article('c', null, 'Ältere Brücken', { author: 'Erika Beispiel' }),
  article('d', 'Abendblatt', 'Zoo', { publishedAt: '2024', length: 20 }),
]
const idsOf = (articles: readonly ArticleSummary[]) => articles.map(({ id }) => id).join('')
const shown = (filter: object) => idsOf(filtered(ARTICLES, { ...NO_FILTER, ...filter }))

describe('the list', () => {
  test.each([
    [{}, 'abcd'],
    [{ text: 'brucke' }, 'ac'],
    [{ text: 'abend KÖLN' }, 'a'],
    [{ text: 'erika' }, 'c'],
    [{ text: 'b.txt' }, 'b'],
    [{ outlets: ['Abendblatt'] }, 'ad'],
    [{ outlets: ['Herald', UNKNOWN] }, 'bc'],
    [{ language: 'en' }, 'b'],
    [{ from: '2025-02-13' }, 'b'],
    [{ from: '2024-06-01', to: '2025-02-12' }, 'ad'],
  ])('is filtered by %o', (filter, ids) => expect(shown(filter)).toBe(ids))

  test.each([
    ['newest', 'badc'],
    ['oldest', 'dabc'],
    ['outlet', 'adbc'],
    ['title', 'cbad'],
    ['length', 'bdac'],
  ] as const)('is sorted by %s; what has no date comes last', (sort, ids) =>
    expect(idsOf(sorted(ARTICLES, sort))).toBe(ids),
  )
})

describe('what is shown can be asked', () => {
  const scope = (filter: object, articles = ARTICLES) => {
    const whole = { ...NO_FILTER, ...filter }
    return scopeOf(whole, filtered(articles, whole))
  }

  test('by outlet and time where that says it, else article by article', () => {
    expect(scope({ outlets: ['Abendblatt'], from: '2025-01-01' })).toEqual({
      outlets: ['Abendblatt'],
      from: '2025-01-01',
    })
    expect(scope({ text: 'brücke' })).toEqual({ articles: ['a', 'c'] })
    expect(scope({ outlets: [UNKNOWN] })).toEqual({ articles: ['c'] })
    expect(scope({ language: 'en' })).toEqual({ articles: ['b'] })
  })

  test('article by article as well where more outlets are chosen than a question can name', () => {
    const outlets = Array.from({ length: 101 }, (_, index) => `Blatt ${index}`)
    const articles = outlets.map((name, index) => article(`id${index}`, name, 'Brücke'))
    expect(scope({ outlets: outlets.slice(1) }, articles)).toEqual({ outlets: outlets.slice(1) })
    expect(scope({ outlets }, articles)).toEqual({ articles: articles.map(({ id }) => id) })
  })

  test('but not when it is everything, nothing, or too much to be listed', () => {
    expect(scope({})).toBeUndefined()
    expect(scope({ text: 'xyzzy' })).toBeUndefined()
    const many = Array.from({ length: 501 }, (_, index) => article(`id${index}`, null, 'Brücke'))
    expect(scope({ text: 'brücke' }, many)).toBeUndefined()
    expect(chosen(many.slice(1).map(({ id }) => id))?.articles).toHaveLength(500)
    expect(chosen([])).toBeUndefined()
  })
})

describe('the address', () => {
  test('says what is shown, and nothing else', () => {
    const view = {
      query: 'Fähre & Ufer',
      filter: { text: 'a', outlets: ['Bote', UNKNOWN], language: 'de', from: '2025-02-01', to: '2025-02-28' },
      sort: 'title' as const,
      page: 2,
    }
    expect(viewOf(searchOf(view))).toEqual(view)
    expect(searchOf(viewOf(''))).toBe('')
  })

  test('may be mistyped', () => {
    expect(viewOf('?from=heute&sort=best&page=-3')).toEqual(viewOf(''))
  })
})
