import type { Article, Span, Zone } from './article.ts'

/** A stretch of one zone, small enough to embed and to search: about a paragraph. */
export interface Passage extends Span {
  /** Hash of article id, the file's sha256, start and end: the same for the same bytes. */
  id: string
  articleId: string
  zone: Zone
  /** The readable units in it, in order: a sentence, or a quotation with the tag that names its speaker. */
  sentences: Span[]
}

/** A passage as it is stored: with its search terms and vectors. */
export interface IndexedPassage extends Passage {
  /** Search terms made by `text/terms.ts`, separated by spaces. */
  terms: string
  /** Unit length. */
  vector: Float32Array
  /** One vector for each of `sentences`, unit length. */
  sentenceVectors: Float32Array[]
}

export interface IndexedArticle {
  article: Article
  passages: IndexedPassage[]
}
