import { describe, expect, it } from 'vitest'
import { createBreaker } from './breaker.ts'

function breakerAt(clock: { now: number }) {
  return createBreaker({ failures: 3, restMs: 1000, now: () => clock.now })
}

describe('what has just failed several times', () => {
  it('is not tried for a while, and whoever asks learns why at once', () => {
    const clock = { now: 0 }
    const breaker = breakerAt(clock)
    for (const reason of ['first', 'second']) breaker.failed(new Error(reason))
    expect(() => breaker.check()).not.toThrow()
    breaker.failed(new Error('third'))
    expect(() => breaker.check()).toThrow('third')
    clock.now = 999
    expect(() => breaker.check()).toThrow('third')
  })

  it('is tried again then: one more failure and it rests, one answer and it counts anew', () => {
    const clock = { now: 0 }
    const breaker = breakerAt(clock)
    for (let count = 0; count < 3; count++) breaker.failed(new Error('down'))
    clock.now = 1000
    expect(() => breaker.check()).not.toThrow()
    breaker.failed(new Error('still down'))
    expect(() => breaker.check()).toThrow('still down')
    clock.now = 2000
    breaker.check()
    breaker.answered()
    breaker.failed(new Error('a hiccup'))
    expect(() => breaker.check()).not.toThrow()
  })

  it('goes on as long as failures are not in a row', () => {
    const breaker = breakerAt({ now: 0 })
    for (let count = 0; count < 9; count++) {
      breaker.failed(new Error('now and then'))
      breaker.answered()
    }
    expect(() => breaker.check()).not.toThrow()
  })
})
