import { expect, it } from 'vitest'
import SURE from '../../server/assistant/same.json' with { type: 'json' }
import { loadEmbedder, loadEntailment } from '../../test/seeds.ts'
import { judgePairs, measurePairs, readPairs, SPLITS } from './score.ts'

/** With a margin around what docs/evals.md reports. */
const LIMITS: Record<(typeof SPLITS)[number], Record<string, { min: number; max: number }>> = {
  fit: {
    'merge.wrong': { min: 0, max: 0.03 },
    'merge.missed': { min: 0, max: 0.7 },
    'conflict.found': { min: 0.05, max: 1 },
    'conflict.wrong': { min: 0, max: 0.06 },
  },
  choose: {
    'merge.wrong': { min: 0, max: 0.03 },
    'merge.missed': { min: 0, max: 0.6 },
    'conflict.found': { min: 0.2, max: 1 },
    'conflict.wrong': { min: 0, max: 0.06 },
  },
  dev: {
    'merge.wrong': { min: 0, max: 0.06 },
    'merge.missed': { min: 0, max: 0.4 },
    'conflict.found': { min: 0.5, max: 1 },
    'conflict.wrong': { min: 0, max: 0.06 },
  },
  apart: {
    'merge.wrong': { min: 0, max: 0.03 },
    'conflict.wrong': { min: 0, max: 0.01 },
  },
  // written by somebody else: half of the paraphrases are missed, but what differs must not be merged
  test: {
    'merge.wrong': { min: 0, max: 0.1 },
    'merge.missed': { min: 0, max: 0.7 },
    'conflict.found': { min: 0.25, max: 1 },
    'conflict.wrong': { min: 0, max: 0.1 },
  },
}

it('statements of two outlets are hardly ever merged wrongly, and contradictions are found', async () => {
  const pairs = await readPairs()
  const [embedder, entailment] = await Promise.all([loadEmbedder(), loadEntailment()])
  const judged = await judgePairs(pairs, { embedder, entailment }, SURE.support)
  expect(pairs.length).toBeGreaterThanOrEqual(120)
  expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length)
  for (const split of SPLITS) {
    const measures = measurePairs(judged.filter(({ pair }) => pair.split === split))
    for (const { id, value, total } of measures) {
      expect(value, `${id} of ${total} in ${split}`).toBeGreaterThanOrEqual(LIMITS[split][id]?.min as number)
      expect(value, `${id} of ${total} in ${split}`).toBeLessThanOrEqual(LIMITS[split][id]?.max as number)
    }
  }
}, 300_000)
