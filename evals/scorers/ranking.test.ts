import { describe, expect, it } from 'vitest'
import type { EvalCase, GoldSpan } from '../types.ts'
import { caseOf } from './case.fixture.ts'
import { ranking } from './ranking.ts'

const span = (start: number, end: number, file = 'a.txt'): GoldSpan => ({ file, start, end, quote: '' })
const beside = span(900, 999)

function asked(facts: GoldSpan[][], retrieved: GoldSpan[]): EvalCase {
  return caseOf(facts, [], {}, { retrieved })
}

function scoreOf(...cases: EvalCase[]): (number | undefined)[] {
  return ranking(cases).map(({ value }) => value)
}

describe('what answers is found first', () => {
  it('by any span of any fact', () => {
    const facts = [[span(0, 10), span(50, 60)], [span(100, 110)]]
    expect(scoreOf(asked(facts, [span(90, 120)])).slice(0, 3)).toEqual([1, 1, 1])
    expect(scoreOf(asked(facts, [beside, span(40, 70)])).slice(0, 3)).toEqual([0, 1, 1 / 2])
  })

  it('a place is relevant with half of the gold, not with less, and not in another file', () => {
    expect(scoreOf(asked([[span(0, 10)]], [span(5, 500)]))[0]).toBe(1)
    expect(scoreOf(asked([[span(0, 10)]], [span(6, 500)]))[0]).toBe(0)
    expect(scoreOf(asked([[span(0, 10)]], [span(0, 10, 'b.txt')]))[0]).toBe(0)
  })

  it('nothing found among ten is 0, not left out', () => {
    const cases = [
      asked([[span(0, 10)]], [...Array(10).fill(beside), span(0, 10)]),
      asked([[span(0, 10)]], []),
    ]
    expect(scoreOf(...cases, asked([[span(0, 10)]], [span(0, 10)]))).toEqual([1 / 3, 1 / 3, 1 / 3, 1 / 3])
  })
})

describe('nDCG rewards new facts early', () => {
  const facts = [[span(0, 10), span(50, 60)], [span(100, 110)]]
  const ideal = 1 + 1 / Math.log2(3)

  it('a second place for the same fact earns nothing', () => {
    const retrieved = [span(0, 10), span(50, 60), span(100, 110)]
    // 1 + 0 + 1/2; each relevant place counted would exceed 1
    expect(scoreOf(asked(facts, retrieved))[3]).toBeCloseTo(1.5 / ideal)
  })

  it('a fact that is not found lowers it', () => {
    expect(scoreOf(asked(facts, [span(0, 10)]))[3]).toBeCloseTo(1 / ideal)
  })

  it('one place with all facts is as good as it gets', () => {
    expect(scoreOf(asked(facts, [span(0, 200)]))[3]).toBe(1)
  })
})
