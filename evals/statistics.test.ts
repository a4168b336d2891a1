import { expect, it } from 'vitest'
import { leastBut, pairsWon, partOf, percentile, rounded, sum } from './statistics.ts'

it('rounds to four digits, or to as many as asked for', () => {
  expect([rounded(2 / 3), rounded(2 / 3, 1), rounded(0.5)]).toEqual([0.6667, 0.7, 0.5])
})

it('nothing sums up to 0, and has neither parts nor percentiles', () => {
  expect([sum([1, 2, 3]), sum([])]).toEqual([6, 0])
  expect([partOf([1, 2, 3, 4], (one) => one > 3), partOf([], () => true)]).toEqual([0.25, Number.NaN])
  expect(percentile([], 0.5)).toBeNaN()
})

it('a percentile is the value that this share of all does not exceed', () => {
  const values = [5, 1, 4, 2, 3]
  expect([0.5, 0.95, 0.2].map((share) => percentile(values, share))).toEqual([3, 5, 1])
})

it('a threshold leaves at most its share of the values below', () => {
  const values = [5, 1, 4, 2, 3]
  expect([0, 0.19, 0.2, 0.5].map((share) => leastBut(values, share))).toEqual([1, 1, 2, 3])
})

it('a tie is half a pair won, of infinities too', () => {
  expect(pairsWon([1, 2], [0, 1, 3])).toBe(3.5)
  expect(pairsWon([Number.NEGATIVE_INFINITY], [Number.NEGATIVE_INFINITY, 0])).toBe(0.5)
})
