import type { Embedder } from '../server/core/ports.ts'
import { termsOf } from '../server/text/terms.ts'

const DIMENSIONS = 384

/** A deterministic embedder for tests in which vectors do not matter: texts with the same words are near each other. */
export function createHashEmbedder(id = 'test:hash'): Embedder {
  return {
    id,
    dimensions: DIMENSIONS,
    async embed(texts) {
      return texts.map(vectorOf)
    },
  }
}

/** Notes which texts are embedded, so that a test can tell that none was embedded without need. */
export function watched(embedder: Embedder): Embedder & { texts: string[] } {
  const texts: string[] = []
  return {
    ...embedder,
    texts,
    embed(batch, as) {
      texts.push(...batch)
      return embedder.embed(batch, as)
    },
  }
}

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  for (const term of ['', ...termsOf(text, 'de')]) {
    let hash = 2166136261
    for (const sign of term) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 16777619)
    const place = (hash >>> 0) % DIMENSIONS
    vector[place] = (vector[place] as number) + 1
  }
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
