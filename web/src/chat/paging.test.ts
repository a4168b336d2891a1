import { expect, test, vi } from 'vitest'
import type { Citation } from '../../../server/core/answer.ts'
import { paging } from './paging.ts'

const steps = [1, 2, 3].map((start) => ({
  openerId: `chip-${start}`,
  citation: { articleId: 'a', start, end: start + 1 } as Citation,
}))

test('the last quote is followed by the first, and the first comes after the last', () => {
  const open = vi.fn()
  const at = (index: number) => paging(steps, index, { opened: { articleId: 'a' }, open })
  at(2).step(1)
  at(0).step(-1)
  expect(open.mock.calls.map(([{ openerId }]) => openerId)).toEqual(['chip-1', 'chip-3'])
})

test('a place that was opened by its address has the chip that shows it', () => {
  const open = vi.fn()
  expect(paging(steps, 1, { opened: { articleId: 'a' }, open }).openedId).toBe('chip-2')
  expect(paging(steps, 1, { opened: { articleId: 'a', openerId: 'other' }, open }).openedId).toBe('other')
})
