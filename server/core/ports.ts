import type { ZodType } from 'zod'
import type { Answer, Drafting, Mode } from './answer.ts'
import type { Article, ArticleSummary, Span, Zone } from './article.ts'
import type { Corrected, Correction } from './declaration.ts'
import type { AddEvent, Added, Addition } from './editing.ts'
import type { ModelFailure } from './errors.ts'
import type { FeedbackEntry } from './feedback.ts'
import type { IndexedArticle, PresentArticle } from './passage.ts'

/** Turns text into vectors of unit length, so that a dot product is the cosine. */
export interface Embedder {
  /** Names model and weights: vectors of two embedders with the same id are comparable. */
  readonly id: string
  readonly dimensions: number
  /** One vector a text, in order. Questions and stored texts are embedded differently. */
  embed(texts: string[], as: 'query' | 'passage'): Promise<Float32Array[]>
}

/** What a reader is to look for: the answer to a question, or what supports a claim. */
export type Prompt = { question: string } | { claim: string }

/** What a reader makes of one sentence; all values are log-odds. */
export interface SentenceReading {
  /** That it answers the question, or supports the claim. */
  logit: number
  /** The words in it that answer best. */
  words?: Span & { logit: number }
}

export interface Reading {
  /** Log-odds that the answer is anywhere in the run. */
  passage: number
  /** One a sentence, in order; undefined for those that did not fit in. */
  sentences: (SentenceReading | undefined)[]
}

/** Reads a question (or a claim) together with sentences that stand one after another. */
export interface Reader {
  /** Names the weights: what was fitted on the output of one reader does not fit another. */
  readonly id: string
  /** One reading a run of sentences, in order. */
  read(prompt: Prompt, runs: readonly (readonly string[])[]): Promise<Reading[]>
}

/** A sentence of an article, with what tells of whom and of what it speaks. */
export interface Premise {
  text: string
  /** The first sentence of its article, and the one before it. */
  opening?: string
  before?: string
}

/** What a sentence says on a claim; both values are log-odds. */
export interface Entailed {
  supports: number
  contradicts: number
}

/** Compares a claim with single sentences of articles. */
export interface Entailment {
  /** Names the weights: what was fitted on the output of one model does not fit another. */
  readonly id: string
  /** One a premise, in order. */
  judge(claim: string, premises: readonly Premise[]): Promise<Entailed[]>
  /** What they say on what a question takes for granted, one a premise, in order. */
  presume(question: string, premises: readonly Premise[]): Promise<Entailed[]>
  /** What a sentence of another outlet says on a report, each read by itself. */
  compare(report: string, other: string): Promise<Entailed>
}

export interface WriteRequest<T> {
  /** What the model is to do and what an element looks like. Never holds a word of an article or of a user. */
  instructions: string
  /** What it is to do that with: data only. */
  prompt: string
  /** One element of the list that it is to write. */
  element: ZodType<T>
}

/** A language model that writes lists of structured elements. */
export interface Writer {
  /** The model's name, as users see it. */
  readonly model: string
  /**
   * The elements, each the moment it is complete; what does not fit the schema is left out.
   *
   * @throws BelegtError `model-unreachable`, `model-rejects`, `model-busy`, `model-too-slow`, or `model-unreadable` when
   * it wrote no list at all; the signal's reason when it is aborted
   */
  write<T>(request: WriteRequest<T>, options?: { signal?: AbortSignal }): AsyncGenerator<T>
}

/** What an index was made with. Reading it with anything else gives wrong results silently, so it is compared. */
export interface IndexFormat {
  embedder: string
  dimensions: number
  /** Versions of the text analysis behind the stored terms, and of the rows. */
  analysis: string
}

export interface PassageHit {
  passageId: string
  articleId: string
  zone: Zone
  start: number
  end: number
  vector: Float32Array
}

export interface SentenceHit extends Span {
  passageId: string
  vector: Float32Array
}

export interface PassageFilter {
  zones: readonly Zone[]
  /** Only these articles; all when absent. */
  articleIds?: string[]
}

/** One whole revision of the index. It never changes, whatever an ingest does meanwhile. */
export interface Corpus {
  readonly revision: number
  readonly format: IndexFormat
  articles(): Promise<ArticleSummary[]>
  /** Those of `ids` that exist, by id. */
  articlesById(ids: readonly string[]): Promise<Map<string, Article>>
  /** Passages by cosine, best first. */
  nearest(vector: Float32Array, filter: PassageFilter, limit: number): Promise<PassageHit[]>
  /** Passages by BM25 over the stored terms, best first; `score` is the raw BM25. */
  matching(terms: string[], filter: PassageFilter, limit: number): Promise<(PassageHit & { score: number })[]>
  /** The readable units of these passages with their vectors, in the order of the text. */
  sentences(passageIds: readonly string[]): Promise<SentenceHit[]>
  /** For each article that is a copy of another, exact or near: the one that stands for all of them. */
  copies(): Promise<Map<string, string>>
  /** In how many passages each of `terms` stands, and how many passages there are. */
  documentFrequencies(terms: readonly string[]): Promise<{ total: number; frequencies: Map<string, number> }>
  /** For each of `terms` that may be misspelled: a few terms of the passages that may be meant, the most frequent first. */
  similarTerms(terms: readonly string[]): Promise<Map<string, string[]>>
}

/** Writes the next revision. Nothing is visible before `commit`; without it, all is as before. */
export interface CorpusWriter {
  /** What the current revision holds, by article id. */
  readonly present: ReadonlyMap<string, PresentArticle>
  put(articles: IndexedArticle[]): Promise<void>
  remove(articleIds: string[]): Promise<void>
  commit(): Promise<{ revision: number; articles: number; passages: number }>
  abort(): Promise<void>
}

/** What questions are answered from. */
export interface CorpusSource {
  /** The current revision, or undefined when nothing was ingested yet. */
  open(): Promise<Corpus | undefined>
}

export interface CorpusStore extends CorpusSource {
  /** The folder (or other place) that an article was ingested from; undefined when there is no such article. */
  rootOf(articleId: string): Promise<string | undefined>
  /**
   * Begins the next revision. With `rebuild` it starts empty, and replaces the whole index when it is committed.
   * @throws BelegtError `index-busy` while another writer is at work; `index-mismatch` when the index has another
   * format and `rebuild` is not set.
   */
  write(format: IndexFormat, options?: { rebuild?: boolean }): Promise<CorpusWriter>
  close(): Promise<void>
}

/** What was found out before, for whoever asks the very same again. It may forget anything at any time. */
export interface ResultCache {
  /**
   * What was kept for what is asked, compared by value; undefined when there is nothing.
   * @param url of the request: things are kept under the name that it came to
   */
  find(url: string, asked: unknown): Promise<unknown>
  /** Nobody waits for it. @param seconds how long it may be given again */
  keep(url: string, asked: unknown, result: unknown, seconds: number): void
}

/** What users think of answers. It is no part of the index, and nothing is ever answered from it. */
export interface FeedbackStore {
  /** @throws BelegtError `storage-full` when there is no room for it; then nothing of it is kept */
  add(entry: FeedbackEntry): Promise<void>
  /** All that was added, in order, and how much of it cannot be read. */
  read(): Promise<{ entries: FeedbackEntry[]; unreadable: number }>
}

/** Changes what the index holds at the wish of whoever uses the page. One change at a time: the next one waits. */
export interface CorpusEditor {
  /** What is corrected about an article. @throws BelegtError `not-found` */
  corrected(articleId: string): Promise<Corrected>
  /**
   * Corrects an article in place of what was corrected before, and indexes it anew. When anything fails, all is as before.
   * @param version of what it is in place of
   * @throws BelegtError `not-found`, `edit-conflict`, `unreadable-input`, `index-busy`, `storage-full`
   */
  correct(articleId: string, correction: Correction, version: string): Promise<Corrected>
  /** What was added, newest first. */
  added(): Promise<Added[]>
  /** Reads and indexes what is given, and keeps it. It goes on when nobody listens any more. */
  add(additions: readonly Addition[]): AsyncGenerator<AddEvent>
  /** @throws BelegtError `not-found` when no such document was added; `index-busy`, `storage-full` */
  remove(document: string): Promise<void>
}

/** Counts for operators: numbers and fixed labels, never a word of a question. */
export interface Metrics {
  /** @param seconds absent for a stream, which begins at once */
  request(request: { route: string; status: number; seconds: number | undefined }): void
  answer(answer: {
    status: Answer['status'] | 'failed' | 'stopped'
    mode: Mode | 'none'
    seconds: number
    drafting?: Drafting | undefined
  }): void
  modelCall(outcome: 'ok' | 'stopped' | ModelFailure): void
  /** All of it as Prometheus reads it. */
  render(): Promise<{ text: string; contentType: string }>
}

export interface Log {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}
