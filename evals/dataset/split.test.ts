import { describe, expect, it } from 'vitest'
import type { EvalQuestion } from '../types.ts'
import { splitOf, withSplits } from './split.ts'

type Unsplit = Omit<EvalQuestion, 'split'>

function question(id: string, ...places: [file: string, start: number, end: number][]): Unsplit {
  const spans = places.map(([file, start, end]) => ({ file, start, end, quote: '' }))
  const facts = spans.length > 0 ? [{ spans }] : []
  const expect = spans.length > 0 ? 'answer' : 'abstain'
  return { id, category: 'fact', language: 'de', question: `Frage ${id}?`, history: [], expect, facts }
}

function splitsOf(questions: Unsplit[]): string[] {
  return withSplits(questions).map(({ split }) => split)
}

describe('dev and test', () => {
  it('never share a fact: overlapping gold stays together, even through a third question', () => {
    for (let at = 0; at < 40; at++) {
      const chain = [
        question('a', ['x', at, at + 10]),
        question('c', ['x', at + 18, at + 30]),
        question('b', ['x', at + 8, at + 20], ['y', 0, 5]),
        question('d', ['y', 4, 9]),
      ]
      expect(new Set(splitsOf(chain)).size).toBe(1)
    }
  })

  it('keep together what lies in one long span, also behind a short one that ends early', () => {
    for (let at = 0; at < 40; at++) {
      const nested = [
        question('long', ['x', at, at + 100]),
        question('early', ['x', at + 1, at + 2]),
        question('late', ['x', at + 90, at + 95]),
      ]
      expect(new Set(splitsOf(nested)).size).toBe(1)
    }
  })

  it('do not keep together what only touches, or stands at the same place of another file', () => {
    const apart = Array.from({ length: 60 }, (_, at) => [
      question(`x${at}`, ['x', at, at + 1]),
      question(`y${at}`, ['y', at, at + 1]),
    ]).flat()
    const splits = splitsOf(apart)
    expect(new Set(splits)).toEqual(new Set(['dev', 'test']))
    expect(splits).toEqual(apart.map((one) => splitOf(keyOf(one))))
  })

  it('are settled by the smallest key of the group, whatever the order of the lines', () => {
    const group = [question('a', ['x', 5, 9]), question('b', ['x', 1, 6])]
    expect(splitsOf(group)).toEqual([splitOf('x:1-6'), splitOf('x:1-6')])
    expect(splitsOf(group.toReversed())).toEqual(splitsOf(group))
  })

  it('are settled by its own words for a question without gold', () => {
    expect(splitsOf([question('n')])).toEqual([splitOf('Frage n?')])
  })

  it('each get about half, also of keys that were chosen by the beginning of their SHA-256', () => {
    const keys = Array.from({ length: 1_000 }, (_, number) => `key ${number}`)
    const share = keys.filter((key) => splitOf(key) === 'dev').length / keys.length
    expect(share).toBeGreaterThan(0.45)
    expect(share).toBeLessThan(0.55)
  })
})

function keyOf({ facts }: Unsplit): string {
  const [span] = facts[0]?.spans ?? []
  return `${span?.file}:${span?.start}-${span?.end}`
}
