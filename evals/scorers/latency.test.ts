import { describe, expect, it } from 'vitest'
import { caseOf } from './case.fixture.ts'
import { latency } from './latency.ts'

function scoreOf(times: number[]) {
  return latency(times.map((milliseconds) => caseOf([], [], {}, { milliseconds }))).map(({ value }) => value)
}

describe('a user knows how long to wait', () => {
  it('by times that were measured, none in between', () => {
    // interpolation would give 25 and 38.5; sorting as text would put 100 before 20
    expect(scoreOf([40, 10, 30, 20])).toEqual([20, 40])
    expect(scoreOf([9, 100, 20])).toEqual([20, 100])
  })

  it('one slow answer in twenty-one is not the 95th percentile', () => {
    expect(scoreOf([...Array(20).fill(5), 900])).toEqual([5, 5])
    expect(scoreOf([...Array(18).fill(5), 900, 900])).toEqual([5, 900])
  })

  it('of nothing there is no time', () => {
    expect(scoreOf([])).toEqual([Number.NaN, Number.NaN])
  })
})
