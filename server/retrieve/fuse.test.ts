import { describe, expect, it } from 'vitest'
import { coverage, idfWeights, passageScore } from './fuse.ts'

describe('fuse', () => {
  it('lets words count in one language, and less across languages', () => {
    const parts = { cosine: 0.8, bestSentence: 0.9, bm25: 0.5 }
    expect(passageScore('same', parts)).toBeCloseTo(0.875)
    expect(passageScore('cross', parts)).toBeCloseTo(0.86)
  })

  it('weights rare words more, and unknown ones most', () => {
    const weights = idfWeights(['common', 'rare', 'unknown'], {
      total: 100,
      frequencies: new Map([
        ['common', 90],
        ['rare', 2],
      ]),
    })
    const [common, rare, unknown] = [...weights.values()] as [number, number, number]
    expect(common).toBeLessThan(rare)
    expect(rare).toBeLessThan(unknown)
  })

  it('measures coverage by weight', () => {
    const weights = new Map([
      ['brücke', 3],
      ['bau', 1],
    ])
    expect(coverage(weights, new Set(['brücke']))).toBe(0.75)
    expect(coverage(weights, new Set())).toBe(0)
    expect(coverage(new Map(), new Set(['x']))).toBe(0)
  })
})
