import { describe, expect, test } from 'vitest'
import type { Outlet } from '../../../server/core/article.ts'
import { assignHues, monogram, sortByOutlet } from './outlets.ts'

const unknown: Outlet = { status: 'unknown', name: null }
const declared = (name: string): Outlet => ({ status: 'declared', name })
const article = (file: string, outlet: Outlet) => ({ file, outlet })

describe('outlets', () => {
  test('keep their colour however the articles are ordered; an unknown one has none', () => {
    const articles = [
      article('1', declared('Zeitung')),
      article('2', unknown),
      article('3', declared('Ärzte')),
    ]
    const hues = assignHues(articles)
    expect([...hues]).toEqual([
      ['Ärzte', 0],
      ['Zeitung', 1],
    ])
    expect(assignHues(articles.toReversed())).toEqual(hues)
  })

  test('beyond eight are neutral rather than alike', () => {
    const hues = assignHues(
      Array.from({ length: 12 }, (_, i) => article(`${i}`, declared(`Blatt ${i + 10}`))),
    )
    expect([...hues.values()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(hues.get('Blatt 21')).toBeUndefined()
  })

  test('are listed by name, unknown ones last', () => {
    const sorted = sortByOutlet([
      article('b', unknown),
      article('z', declared('B')),
      article('a', unknown),
      article('y', declared('B')),
      article('x', declared('A')),
    ])
    expect(sorted.map(({ file }) => file)).toEqual(['x', 'y', 'z', 'a', 'b'])
  })

  test('have a letter that tells them apart without colour', () => {
    expect(monogram(declared('„dpa“'))).toBe('D')
    expect(monogram(declared('éditions'))).toBe('É')
    expect(monogram(unknown)).toBe('?')
  })
})
