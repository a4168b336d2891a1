import type { Embedder, Reader } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'
import type { Likeness } from './written.ts'

const MIN_COSINE = 0.8

/** By the embedder, and the reader where there is one. */
export function createLikeness({ embedder }: { embedder: Embedder; reader?: Reader | undefined }): Likeness {
  return async (statement, _language, places) => {
    const texts = places.map(({ article, start, end }) => article.text.slice(start, end))
    const [[own], others] = await Promise.all([
      embedder.embed([statement], 'query') as Promise<[Float32Array]>,
      embedder.embed(texts, 'passage'),
    ])
    return others.map((vector) => cosine(own, vector) - MIN_COSINE)
  }
}
