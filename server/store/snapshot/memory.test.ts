import { expect, it } from 'vitest'
import { BelegtError } from '../../core/errors.ts'
import { LAYOUT, type Manifest } from './layout.ts'
import { assertFits } from './memory.ts'

/** As an index of so many passages measures: 384 dimensions, about fifty terms a passage. */
function manifestOf(passages: number): Manifest {
  const parts = (bytes: number) => ({ bytes, files: [] })
  return {
    layout: LAYOUT,
    revision: 1,
    format: { embedder: 'test', dimensions: 384, analysis: 'test' },
    passages,
    summaries: parts(40 * passages),
    copies: parts(0),
    passageIds: parts(25 * passages),
    passageOrder: parts(4 * passages),
    passageColumns: parts(24 * passages),
    passageVectors: parts(384 * passages),
    terms: parts(1_000_000),
    termFrequencies: parts(400_000),
    postingStarts: parts(400_000),
    postings: parts(80 * passages),
    articles: [],
    sentences: [],
  }
}

it('an index that a Worker could not hold is refused with the ways out', () => {
  expect(() => assertFits(manifestOf(10_000))).not.toThrow()
  expect(() => assertFits(manifestOf(300_000))).toThrow(BelegtError)
  expect(() => assertFits(manifestOf(300_000))).toThrow(
    /300000 passages would need \d+ MB of a Worker's memory, and 104 MB.*Vectorize/,
  )
})
