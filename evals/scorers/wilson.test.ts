import { describe, expect, it } from 'vitest'
import { mean, measure, share, wilson } from './wilson.ts'

describe('a reader sees how sure a rate is', () => {
  // by hand for 8 of 10: (0.8 + 0.19207 ± 1.95996 * sqrt(0.016 + 0.0096)) / 1.38415
  it.each([
    [8, 10, 0.4902, 0.9433],
    [5, 10, 0.2366, 0.7634],
    [950, 1000, 0.9347, 0.9619],
  ])('%i of %i', (hits, total, low, high) => {
    expect(wilson(hits, total).low).toBeCloseTo(low, 4)
    expect(wilson(hits, total).high).toBeCloseTo(high, 4)
  })

  it('ten of ten are not certain, as the normal approximation has it, which gives 1 to 1', () => {
    expect(wilson(10, 10)).toEqual({ low: expect.closeTo(0.7225, 4), high: 1 })
    expect(wilson(0, 7)).toEqual({ low: 0, high: expect.closeTo(0.3543, 4) })
  })

  it('nothing measured is no figure', () => {
    expect(measure('m', 0, 0)).toEqual({
      id: 'm',
      hits: 0,
      total: 0,
      value: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
    })
  })
})

it('a share counts what fulfils', () => {
  expect(share('m', [1, 2, 3, 4], (number) => number > 1)).toMatchObject({ hits: 3, total: 4, value: 0.75 })
})

it('a mean has no interval', () => {
  expect(mean('m', [1, 0.5, 0])).toEqual({
    id: 'm',
    hits: 1.5,
    total: 3,
    value: 0.5,
    low: Number.NaN,
    high: Number.NaN,
  })
  expect(mean('m', []).value).toBeNaN()
})
