import type { Embedder } from '../../server/core/ports.ts'

/** Never embeds the same text of an article twice: an attacked copy differs from its article by one paragraph. */
export function withMemory(embedder: Embedder): Embedder {
  const known = new Map<string, Float32Array>()
  return {
    ...embedder,
    async embed(texts, as) {
      if (as === 'query') return embedder.embed(texts, as)
      const missing = [...new Set(texts.filter((text) => !known.has(text)))]
      const vectors = missing.length > 0 ? await embedder.embed(missing, as) : []
      missing.forEach((text, index) => {
        known.set(text, vectors[index] as Float32Array)
      })
      return texts.map((text) => known.get(text) as Float32Array)
    },
  }
}
