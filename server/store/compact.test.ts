import { describe, expect, it } from 'vitest'
import { compact } from './compact.ts'

/** As LanceDB words it. */
const CONFLICT =
  'lance error: Retryable commit conflict for version 52: This Rewrite transaction was preempted by concurrent transaction Update at version 52. Please retry.'

function tableThatFails(times: number, message: string) {
  const calls = { optimize: 0 }
  return {
    calls,
    async optimize(): Promise<never> {
      calls.optimize++
      if (calls.optimize <= times) throw new Error(message)
      return {} as never
    },
    async checkoutLatest() {},
  }
}

describe('compact', () => {
  it('tries again after a conflict', async () => {
    const table = tableThatFails(2, CONFLICT)
    await compact(table)
    expect(table.calls.optimize).toBe(3)
  })

  it('gives up in the end, and at once when it is no conflict', async () => {
    await expect(compact(tableThatFails(99, CONFLICT))).rejects.toThrow(/conflict/)
    const full = tableThatFails(99, 'No space left on device')
    await expect(compact(full)).rejects.toThrow(/space/)
    expect(full.calls.optimize).toBe(1)
  })
})
