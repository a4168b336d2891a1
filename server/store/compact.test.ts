import * as lancedb from '@lancedb/lancedb'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/folders.ts'
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
  it('keeps all rows while another writer commits', async () => {
    const folder = await temporaryFolder()
    const [ours, theirs] = [await lancedb.connect(folder), await lancedb.connect(folder)]
    const table = await ours.createTable('rows', [{ id: 0 }])
    for (let id = 1; id <= 10; id++) await table.add([{ id }])
    const other = await theirs.openTable('rows')
    const writing = (async () => {
      for (let id = 11; id <= 20; id++) await other.update({ where: `id = ${id - 10}`, values: { id } })
    })()
    for (let times = 0; times < 5; times++) await compact(table)
    await writing
    await table.checkoutLatest()
    expect(await table.countRows()).toBe(11)
  })

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
