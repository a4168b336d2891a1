import type { IndexFormat } from '../../core/ports.ts'

/** Change it whenever the files change. */
export const LAYOUT = 'snapshot-2'

/** The one file whose name stays: it names all others, whose names are made of what is in them. */
export const MANIFEST = 'snapshot.json'

/** Bytes that may be too many for one file: its parts, one after the other. */
export interface Parts {
  bytes: number
  files: string[]
}

/** A file that is read when somebody asks for what is in it: the next so many articles, or passages. */
export interface Block {
  file: string
  count: number
}

/** Numbers of a passage, one column after the other, as Int32. Its row is its number everywhere else. */
export const PASSAGE_COLUMNS = ['article', 'zone', 'start', 'end', 'terms', 'sentences'] as const

/** The model that the index was made with, for a Worker that embeds questions itself. */
export interface ModelFiles {
  /** That of its embedder. */
  id: string
  /** model.onnx and tokenizer.json */
  weights: Parts
  tokenizer: Parts
}

export interface Manifest {
  layout: typeof LAYOUT
  revision: number
  format: IndexFormat
  /** Absent when an endpoint embeds. */
  model?: ModelFiles
  passages: number
  /** JSON: `ArticleSummary[]`, sorted by file. Articles are numbered in this order, and passages by article and place. */
  summaries: Parts
  /** JSON: pairs of an article's id and the id of the one that stands for it. */
  copies: Parts
  /** Text, an id a line. */
  passageIds: Parts
  /** Int32: the passages in the order of their ids, by UTF-16 code units. */
  passageOrder: Parts
  /** Int32: see {@link PASSAGE_COLUMNS}. */
  passageColumns: Parts
  /** Int8, `format.dimensions` a passage. */
  passageVectors: Parts
  /** Text, a term a line, sorted by UTF-16 code units. */
  terms: Parts
  /** Int32: in how many passages each term stands. */
  termFrequencies: Parts
  /** Int32: for each term where its postings begin, and where the last ones end. */
  postingStarts: Parts
  /** Bytes: see postings.ts. */
  postings: Parts
  /** JSON: `Article[]`. */
  articles: Block[]
  /** Int32 start and end of each sentence, then Int8 vectors of `format.dimensions`. */
  sentences: Block[]
}

/** Whatever holds the files: a folder, static assets, a bucket. */
export interface SnapshotFiles {
  /** Undefined when there is no such file. */
  read(name: string): Promise<ArrayBuffer | undefined>
}
