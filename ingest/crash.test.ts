import { expect, it } from 'vitest'
import { crash, type Moment } from '../test/crash.ts'

it('an ingest that is killed at any moment leaves a whole index, and the next one finishes the work', async () => {
  // the same each time, so that a failure can be seen again; `npm run bench -- crash` tries many more at random
  const moments: Moment[] = [
    0.4,
    { table: 'articles', version: 3 },
    { table: 'passages', version: 6 },
    { table: 'vocabulary', version: 2 },
    { table: 'copies', version: 2 },
  ]
  const { inTheMiddle } = await crash(moments, 120)
  expect(inTheMiddle).toBeGreaterThan(3)
}, 240_000)
