import { expect, it } from 'vitest'
import { fitThreeClasses } from './three-classes.ts'

/** Class 0 lies high on the first feature, class 1 high on the second, class 2 low on both. */
const ROWS = [
  [2, 0],
  [3, 1],
  [2.5, 0.5],
  [0, 2],
  [1, 3],
  [0.5, 2.5],
  [0, 0],
  [0.5, 0],
  [0, 0.5],
]
const CLASSES = [0, 0, 0, 1, 1, 1, 2, 2, 2]

it('learns which feature speaks for which class', () => {
  const { bias, weights } = fitThreeClasses(
    ROWS,
    CLASSES,
    [
      ['any', 'any'],
      ['any', 'any'],
    ],
    0.1,
  )
  const said = ROWS.map((row) => {
    const [zero = 0, one = 0] = [0, 1].map(
      (at) =>
        (bias[at] ?? 0) + row.reduce((sum, value, index) => sum + value * (weights[index]?.[at] ?? 0), 0),
    )
    return zero > Math.max(one, 0) ? 0 : one > 0 ? 1 : 2
  })
  expect(said).toEqual(CLASSES)
})

it('a feature that speaks against all sense counts nothing, and one that is always the same neither', () => {
  const rows = ROWS.map((row) => [...row, 7])
  const { weights } = fitThreeClasses(
    rows,
    CLASSES,
    [
      [-1, 0],
      [1, 1],
      ['any', 'any'],
    ],
    0.1,
  )
  expect(weights[0]).toEqual([0, 0])
  expect(weights[1]?.every((weight) => weight >= 0)).toBe(true)
  expect(weights[2]).toEqual([0, 0])
})
