import { quantise } from '../snapshot/quantised.ts'
import { placeOf } from './keys.ts'
import { vectorId } from './layout.ts'
import { createNumberedFiles } from './numbered-files.ts'

/** Wrangler stops after 100,000 vectors a run. */
const LARGEST = { bytes: 64 * 1024 ** 2, lines: 50_000 }

/**
 * Writes the vectors of passages as lines of JSON for `wrangler vectorize insert --file`. Their numbers are the same
 * whole ones that a snapshot holds: a cosine does not mind the length, and they take a third of the room.
 */
export async function createVectorFiles(folder: string, tag: string) {
  const files = await createNumberedFiles(folder, { kind: 'vectors', extension: 'ndjson', largest: LARGEST })
  /** The last one of each file that is full. */
  const last: string[] = []
  let newest: string | undefined

  return {
    async add(key: number, vector: Float32Array): Promise<void> {
      const { article, zone } = placeOf(key)
      const id = vectorId(tag, key)
      const values = [...quantise([vector])]
      const isFull = await files.add(
        JSON.stringify({ id, namespace: tag, values, metadata: { zone, article } }),
      )
      if (isFull) last.push(id)
      newest = isFull ? undefined : id
    },
    async finish(): Promise<{ lastVectors: string[] }> {
      await files.finish()
      return { lastVectors: newest === undefined ? last : [...last, newest] }
    },
  }
}
