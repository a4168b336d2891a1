import { expect, it } from 'vitest'
import { createBuiltinEmbedder } from '../server/models/embedder.ts'
import { judgePairs, measurePairs, readPairs } from './pairs-score.ts'

/** With a generous margin around what docs/evals.md reports. */
const LIMITS = {
  dev: {
    'merge.wrong': { min: 0, max: 0.06 },
    'merge.missed': { min: 0, max: 0.4 },
    'conflict.found': { min: 0.5, max: 1 },
    'conflict.wrong': { min: 0, max: 0.06 },
  },
  // written by somebody else: rules and word lists miss most paraphrases, but must not merge what differs
  test: {
    'merge.wrong': { min: 0, max: 0.1 },
    'merge.missed': { min: 0, max: 0.97 },
    'conflict.found': { min: 0.25, max: 1 },
    'conflict.wrong': { min: 0, max: 0.1 },
  },
}

it('statements of two outlets are hardly ever merged wrongly, and contradictions are found', async () => {
  const pairs = await readPairs()
  const judged = await judgePairs(pairs, await createBuiltinEmbedder('models/embedder'))
  expect(pairs.length).toBeGreaterThanOrEqual(120)
  expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length)
  for (const split of ['dev', 'test'] as const) {
    const measures = measurePairs(judged.filter(({ pair }) => pair.split === split))
    for (const { id, value, total } of measures) {
      const { min, max } = LIMITS[split][id as keyof (typeof LIMITS)['dev']]
      expect(value, `${id} of ${total} in ${split}`).toBeGreaterThanOrEqual(min)
      expect(value, `${id} of ${total} in ${split}`).toBeLessThanOrEqual(max)
    }
  }
}, 300_000)
