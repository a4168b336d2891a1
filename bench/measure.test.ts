import { expect, it } from 'vitest'
import { questionsOnLarge } from './large-index.ts'
import { costOf, percentile } from './measure.ts'

it('a percentile is the value that this share of all does not exceed', () => {
  const values = [5, 1, 4, 2, 3]
  expect([0.5, 0.95, 0.2].map((share) => percentile(values, share))).toEqual([3, 5, 1])
})

it('work on the processor is told from waiting', async () => {
  const waiting = await costOf(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(waiting.wall).toBeGreaterThan(90)
  expect(waiting.cpu).toBeLessThan(waiting.wall)
})

it('the questions on the large index ask for what its texts say', () => {
  for (const question of questionsOnLarge(20))
    expect(question).toMatch(/^Was hat \S+ \S+ zum \d+\. Mal gemacht\?$/)
})
