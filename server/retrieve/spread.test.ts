import { expect, it } from 'vitest'
import type { Outlet } from '../core/article.ts'
import { spread } from './spread.ts'

function passageOf(id: string, score: number, paper?: string) {
  const outlet: Outlet = paper ? { status: 'declared', name: paper } : { status: 'unknown', name: null }
  return { article: { id, outlet }, score }
}

const idsOf = (passages: ReturnType<typeof passageOf>[]) => spread(passages).map(({ article }) => article.id)

it('one article does not take all of the first places while others fit about as well', () => {
  const long = [0.9, 0.899, 0.898, 0.897, 0.896].map((score) => passageOf('long', score))
  expect(idsOf([...long, passageOf('short', 0.894)]).indexOf('short')).toBe(2)
})

it('neither do the articles of one outlet', () => {
  const paper = ['a', 'b', 'c', 'd'].map((id) => passageOf(id, 0.9, 'Abendpost'))
  expect(idsOf([...paper, passageOf('other', 0.896, 'Kurier')]).indexOf('other')).toBe(2)
})

it('but what fits clearly better stays before what fits worse', () => {
  const long = [0.9, 0.899, 0.898].map((score) => passageOf('long', score))
  expect(idsOf([passageOf('short', 0.87), ...long])).toEqual(['long', 'long', 'long', 'short'])
})
