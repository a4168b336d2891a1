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
  /** The folder (or other place) that it was ingested from: `--prune` removes only what is missing there. */
  root: string
  /** Hash of all that the rows were made from: when it is the same, nothing needs to be made again. */
  fingerprint: string
  /** Of the body (`text/near-copies.ts`): tells copies of one text by different outlets. */
  signature: Uint32Array
  passages: IndexedPassage[]
}

/** What the index knows of an article that it holds. */
export type PresentArticle = Pick<IndexedArticle, 'root' | 'fingerprint'> & Pick<Article, 'file'>
