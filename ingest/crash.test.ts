import { expect, it } from 'vitest'
import { crash } from '../test/crash.ts'

it('an ingest that is killed at any moment leaves a whole index, and the next one finishes the work', async () => {
  // fixed moments, so that a failure can be seen again; `npm run bench -- crash` tries many more at random
  const moments = [0.05, 0.3, 0.5, 0.7, 0.9]
  let next = 0
  const { inTheMiddle } = await crash(moments.length, () => (moments[next++] as number) / 1.5)
  expect(inTheMiddle).toBeGreaterThan(2)
}, 240_000)
