import { describe, expect, it, vi } from 'vitest'
import { paceOf, printReport } from './progress.ts'

const progress = { file: 'a.txt', done: 25, total: 100, articles: 12, passages: 300 }

describe('whoever waits for a long ingest', () => {
  it('sees how far it is, how fast it goes, and how long it takes', () => {
    // a quarter in 60 seconds: three more of these are left
    expect(paceOf(progress, 60)).toBe('25 % · 12 articles · 5 passages/s · 3 min left')
    expect(paceOf({ ...progress, done: 80 }, 60)).toBe('80 % · 12 articles · 5 passages/s · 15 s left')
  })

  it('is told nothing that nobody can know yet: at the start, or of what comes from the web', () => {
    expect(paceOf({ ...progress, done: 0, articles: 0, passages: 0 }, 0.1)).toBe('0 % · 0 articles')
    expect(paceOf({ ...progress, done: 0, total: 0 }, 60)).toBe('12 articles · 5 passages/s')
  })
})

it('of thousands of broken rows the first ones are listed, and all are counted', () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const failed = Array.from({ length: 5_000 }, (_, row) => ({ file: `a.jsonl#${row}`, reason: 'is empty' }))
  printReport({ added: 1, updated: 0, unchanged: 0, removed: 0, failed, warnings: [] })
  const lines = errors.mock.calls.map(([line]) => line)
  expect(log.mock.calls).toEqual([['Articles: 1 added, 5000 failed.']])
  vi.restoreAllMocks()
  expect(lines[0]).toBe('failed:  a.jsonl#0: is empty')
  expect(lines).toHaveLength(201)
  expect(lines.at(-1)).toBe('… and 4800 more')
})
