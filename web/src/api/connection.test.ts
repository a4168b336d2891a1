import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createConnection } from './connection.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a server that went away is asked for ever less often, until it is back', async () => {
  let there = false
  const probes: number[] = []
  const connection = createConnection(async () => {
    probes.push(Date.now())
    return there
  })
  const start = Date.now()
  let back = 0
  connection.onBack(() => {
    back++
  })
  connection.lost()
  connection.lost()
  expect(connection.isAway()).toBe(true)
  await vi.advanceTimersByTimeAsync(16_000)
  expect(probes.map((at) => (at - start) / 1000)).toEqual([1, 2, 4, 8, 16])

  there = true
  await vi.advanceTimersByTimeAsync(16_000)
  expect([connection.isAway(), back, probes.length]).toEqual([false, 1, 6])
  await vi.advanceTimersByTimeAsync(100_000)
  expect(probes).toHaveLength(6)
})

test('who does not want to wait asks at once', async () => {
  let there = false
  const connection = createConnection(async () => there)
  connection.lost()
  there = true
  connection.probeNow()
  await vi.advanceTimersByTimeAsync(0)
  expect(connection.isAway()).toBe(false)
})

test('who misses something learns that the server is away, or hears nothing when it is there', async () => {
  let there = true
  const connection = createConnection(async () => there)
  await connection.doubt()
  expect(connection.isAway()).toBe(false)
  there = false
  await connection.doubt()
  expect(connection.isAway()).toBe(true)
})
