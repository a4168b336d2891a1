import type { Article, Span } from '../server/core/article.ts'
import type { IndexedArticle } from '../server/core/passage.ts'
import type { Embedder } from '../server/core/ports.ts'
import { attribute } from '../server/text/attribution.ts'
import { signatureOf } from '../server/text/near-copies.ts'
import { termsOf } from '../server/text/terms.ts'
import { toPassages } from './passages.ts'

/** Cuts an article into passages and makes what they are found by: terms, and vectors in one call of the embedder. */
export async function indexArticle(
  embedder: Embedder,
  { article, root, fingerprint }: Pick<IndexedArticle, 'article' | 'root' | 'fingerprint'>,
): Promise<IndexedArticle> {
  const passages = await toPassages(article)
  const texts = passages.flatMap(({ start, end, sentences }) => [
    article.text.slice(start, end),
    ...sentences.map((sentence) => withSpeaker(article, sentence)),
  ])
  const vectors = await embedder.embed(texts, 'passage')
  return {
    article,
    root,
    fingerprint,
    signature: signatureOf(bodyOf(article)),
    passages: passages.map((passage) => {
      const [vector, ...sentenceVectors] = vectors.splice(0, 1 + passage.sentences.length)
      const terms = termsOf(article.text.slice(passage.start, passage.end), article.language).join(' ')
      return { ...passage, terms, vector: vector as Float32Array, sentenceVectors }
    }),
  }
}

function bodyOf({ text, zones }: Article): string {
  return zones
    .filter(({ zone }) => zone === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

/** "US-Außenminister Rubio werde er anweisen …" is found by a question about who speaks only with the speaker's name. */
function withSpeaker(article: Article, sentence: Span): string {
  const words = article.text.slice(sentence.start, sentence.end)
  const { speaker } = attribute(article, sentence).attribution
  return speaker === undefined || words.includes(speaker) ? words : `${speaker}: ${words}`
}
