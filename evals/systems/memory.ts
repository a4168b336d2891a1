import type { Embedder } from '../../server/core/ports.ts'

/**
 * Never embeds the same text twice: an attacked copy differs from its article by one paragraph, and what a question
 * retrieves is looked up again after its answer.
 */
export function withMemory(embedder: Embedder): Embedder {
  const known = { query: new Map<string, Float32Array>(), passage: new Map<string, Float32Array>() }
  return {
    ...embedder,
    async embed(texts, as) {
      const vectors = known[as]
      const missing = [...new Set(texts.filter((text) => !vectors.has(text)))]
      const made = missing.length > 0 ? await embedder.embed(missing, as) : []
      missing.forEach((text, index) => {
        vectors.set(text, made[index] as Float32Array)
      })
      return texts.map((text) => vectors.get(text) as Float32Array)
    },
  }
}
