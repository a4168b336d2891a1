import { assertBelowLimit, memoryBesidePassages } from '../snapshot/memory.ts'
import type { DatabaseManifest } from './layout.ts'

/** Where a block is, and what it holds. */
const BLOCK = 200

/** What a Worker keeps in memory when words lie in D1 and vectors in Vectorize, in bytes. */
export function memoryOf(manifest: DatabaseManifest): number {
  const { articleStarts, articles, passageBlocks } = manifest
  const blocks = articles.length + passageBlocks.length
  return memoryBesidePassages(manifest) + articleStarts.bytes + BLOCK * blocks
}

/** @throws BelegtError `payload-too-large` that says how much too large, and what to do */
export function assertFits(manifest: DatabaseManifest, articles: number): void {
  assertBelowLimit(
    memoryOf(manifest),
    `What is known of ${articles} articles`,
    'spread them over several Workers (docs/deploy-workers.md).',
  )
}
