import { expect, it } from 'vitest'
import { cosine } from '../../core/vector.ts'
import { cosines, lengthsOf, quantise, vectorAt } from './quantised.ts'

const DIMENSIONS = 384

function randomUnits(count: number): Float32Array[] {
  let seed = 1
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return seed / 2 ** 32 - 0.5
  }
  return Array.from({ length: count }, () => {
    const vector = Float32Array.from({ length: DIMENSIONS }, random)
    const length = Math.hypot(...vector)
    return vector.map((value) => value / length)
  })
}

it('a byte a number tells cosines to the third digit', () => {
  const [query, ...vectors] = randomUnits(200) as [Float32Array, ...Float32Array[]]
  const numbers = quantise(vectors)
  expect(numbers).toHaveLength(vectors.length * DIMENSIONS)
  const found = cosines(query, numbers, lengthsOf(numbers, DIMENSIONS), (row) => row !== 7)
  for (const [row, vector] of vectors.entries()) {
    const stored = vectorAt(numbers, row, DIMENSIONS)
    expect(cosine(stored, stored)).toBeCloseTo(1, 5)
    expect(cosine(stored, vector)).toBeGreaterThan(0.9999)
    if (row === 7) expect(found[row]).toBe(Number.NEGATIVE_INFINITY)
    else expect(Math.abs((found[row] as number) - cosine(query, vector))).toBeLessThan(0.001)
  }
})

it('a vector of nothing stays one', () => {
  expect([...vectorAt(quantise([new Float32Array(4)]), 0, 4)]).toEqual([0, 0, 0, 0])
})
