import { type Article, ZONES } from '../../server/core/article.ts'
import type { Corpus, Embedder } from '../../server/core/ports.ts'
import { withSpeaker } from '../index-article.ts'

/** More passages than a thick book has; what is missed is embedded again. */
const MAX_PASSAGES = 10_000

/**
 * The embedder, which takes the vectors of an article's texts from the index: whoever corrects an outlet need not wait until
 * the whole article is embedded again.
 */
export async function withKnownVectors(
  embedder: Embedder,
  corpus: Corpus,
  article: Article,
): Promise<Embedder> {
  const known = await vectorsOf(corpus, article, embedder.dimensions)
  return {
    ...embedder,
    async embed(texts, as) {
      const unknown = as === 'passage' ? [...new Set(texts)].filter((text) => !known.has(text)) : texts
      const vectors = unknown.length > 0 ? await embedder.embed(unknown, as) : []
      if (as === 'query') return vectors
      const made = new Map(unknown.map((text, index) => [text, vectors[index] as Float32Array]))
      return texts.map((text) => (known.get(text) ?? made.get(text)) as Float32Array)
    },
  }
}

/** Of all its passages and readable units, by the text that was embedded. */
async function vectorsOf(
  corpus: Corpus,
  article: Article,
  dimensions: number,
): Promise<Map<string, Float32Array>> {
  const any = new Float32Array(dimensions).fill(dimensions ** -0.5)
  const filter = { zones: ZONES, articleIds: [article.id] }
  const passages = await corpus.nearest(any, filter, MAX_PASSAGES)
  const units = await corpus.sentences(passages.map(({ passageId }) => passageId))
  return new Map([
    ...units.map((unit) => [withSpeaker(article, unit), unit.vector] as const),
    ...passages.map(({ start, end, vector }) => [article.text.slice(start, end), vector] as const),
  ])
}
