import { expect, it } from 'vitest'
import { DATABASE_LAYOUT, type DatabaseManifest } from './layout.ts'
import { assertFits } from './memory.ts'

/** As an index of so many articles measures, each with fifteen passages of four sentences. */
function manifestOf(articles: number): DatabaseManifest {
  const parts = (bytes: number) => ({ bytes, files: [] })
  const blocks = (bytes: number) =>
    Array.from({ length: bytes / 65_536 }, () => ({ file: 'passages-0123456789abcdef', count: 30 }))
  return {
    layout: DATABASE_LAYOUT,
    tag: 'r1_test',
    revision: 1,
    format: { embedder: 'test', dimensions: 384, analysis: 'test' },
    model: { id: 'test', weights: parts(15_000_000), tokenizer: parts(700_000) },
    passages: 15 * articles,
    terms: 800 * articles,
    summaries: parts(500 * articles),
    copies: parts(0),
    articleStarts: parts(4 * articles),
    articles: blocks(5_000 * articles),
    passageBlocks: blocks(30_000 * articles),
    wordFiles: 1,
    lastVectors: [],
  }
}

it('hundreds of thousands of passages need no memory, but what is known of their articles does', () => {
  expect(() => assertFits(manifestOf(20_000), 20_000)).not.toThrow()
  expect(() => assertFits(manifestOf(100_000), 100_000)).toThrow(
    /What is known of 100000 articles would need \d+ MB of a Worker's memory.*several Workers/,
  )
})
