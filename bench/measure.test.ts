import { expect, it } from 'vitest'
import { questionsOnLarge } from './large-index.ts'
import { costOf } from './measure.ts'

it('work on the processor is told from waiting', async () => {
  const waiting = await costOf(() => new Promise((resolve) => setTimeout(resolve, 100)))
  expect(waiting.wall).toBeGreaterThan(90)
  expect(waiting.cpu).toBeLessThan(waiting.wall)
})

it('the questions on the large index ask for what its texts say', () => {
  for (const question of questionsOnLarge(20))
    expect(question).toMatch(/^Was hat \S+ \S+ zum \d+\. Mal gemacht\?$/)
})
