import type { Article, Span } from '../server/core/article.ts'
import type { IndexedArticle, Passage } from '../server/core/passage.ts'
import type { Embedder } from '../server/core/ports.ts'
import { attribute } from '../server/text/attribution.ts'
import { signatureOf } from '../server/text/near-copies.ts'
import { termsOf } from '../server/text/terms.ts'
import { toPassages } from './passages.ts'

/** All of an indexed article but its vectors. */
export interface PreparedArticle extends Omit<IndexedArticle, 'passages'> {
  passages: (Passage & { terms: string })[]
  /** What is to be embedded: each passage, followed by its sentences. */
  texts: string[]
}

/** Cuts an article into passages, with what they are found by. */
export async function prepareArticle(
  given: Pick<IndexedArticle, 'article' | 'root' | 'fingerprint'>,
): Promise<PreparedArticle> {
  const { article } = given
  const passages = await toPassages(article)
  return {
    ...given,
    signature: signatureOf(bodyOf(article)),
    passages: passages.map((passage) => ({
      ...passage,
      terms: searchTerms(article, passage).join(' '),
    })),
    texts: passages.flatMap(({ start, end, sentences }) => [
      article.text.slice(start, end),
      ...sentences.map((sentence) => withSpeaker(article, sentence)),
    ]),
  }
}

/** Adds the vectors, in one call of the embedder: it runs texts of like length together. */
export async function embedArticles(
  embedder: Embedder,
  prepared: PreparedArticle[],
): Promise<IndexedArticle[]> {
  const vectors = await embedder.embed(
    prepared.flatMap(({ texts }) => texts),
    'passage',
  )
  return prepared.map(({ texts: _, passages, ...article }) => ({
    ...article,
    passages: passages.map((passage) => {
      const [vector, ...sentenceVectors] = vectors.splice(0, 1 + passage.sentences.length)
      return { ...passage, vector: vector as Float32Array, sentenceVectors }
    }),
  }))
}

/** A paragraph is found by its article's title, too: it does not repeat what the article is about. */
function searchTerms({ text, title, language }: Article, { start, end, zone }: Passage): string[] {
  const own = termsOf(text.slice(start, end), language)
  return zone === 'body' ? [...own, ...termsOf(title, language)] : own
}

function bodyOf({ text, zones }: Article): string {
  return zones
    .filter(({ zone }) => zone === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

/** "Außenminister Muster werde er anweisen …" is found by a question about who speaks only with the speaker's name. */
export function withSpeaker(article: Article, sentence: Span): string {
  const words = article.text.slice(sentence.start, sentence.end)
  const { speaker } = attribute(article, sentence).attribution
  return speaker === undefined || words.includes(speaker) ? words : `${speaker}: ${words}`
}
