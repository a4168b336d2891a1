import { expect, test } from 'vitest'
import type { Outlet } from '../../../server/core/article.ts'
import { isPublishedIn, sizeOf, stillThere } from './inScope.ts'

const outlet = (name: string): Outlet => ({ status: 'declared', name })
const ARTICLES = [
  { id: 'a', outlet: outlet('Abendblatt'), publishedAt: '2025-02-12' },
  { id: 'b', outlet: outlet('Morgenpost'), publishedAt: '2025-02-13T08:00:00Z' },
  { id: 'c', outlet: outlet('Abendblatt') },
]

test('counts the articles to which a question is limited: all limits must fit', () => {
  expect(sizeOf({ outlets: ['Abendblatt'] }, ARTICLES)).toBe(2)
  expect(sizeOf({ outlets: ['ABENDBLATT'] }, ARTICLES)).toBe(2)
  expect(sizeOf({ outlets: ['Abendblatt'], from: '2025' }, ARTICLES)).toBe(1)
  expect(sizeOf({ articles: ['b', 'gone'] }, ARTICLES)).toBe(1)
  expect(sizeOf({ from: '2025-02-13', to: '2025-02-13' }, ARTICLES)).toBe(1)
})

test('what is gone is left out, but never all of it', () => {
  const scope = { articles: ['b', 'gone'], outlets: ['Gone', 'Morgenpost'], from: '2025' }
  expect(stillThere(scope, ARTICLES)).toEqual({ articles: ['b'], outlets: ['Morgenpost'], from: '2025' })
  expect(stillThere({ outlets: ['Gone', 'morgenpost'] }, ARTICLES)).toEqual({ outlets: ['morgenpost'] })
  expect(stillThere({ articles: ['gone'] }, ARTICLES)).toEqual({ articles: ['gone'] })
})

test('an article is of a time as far as its date is known, and of none without one', () => {
  expect(isPublishedIn('2025-02', { from: '2025-02-13' })).toBe(true)
  expect(isPublishedIn('2025-01', { from: '2025-02-13' })).toBe(false)
  expect(isPublishedIn(undefined, { from: '2025' })).toBe(false)
  expect(isPublishedIn(undefined, {})).toBe(true)
})
