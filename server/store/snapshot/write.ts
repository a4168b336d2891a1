import { type Article, type ArticleSummary, ZONES } from '../../core/article.ts'
import { byCodeUnits } from '../../core/code-units.ts'
import type { IndexFormat } from '../../core/ports.ts'
import { createBlocks } from './blocks.ts'
import type { FileWriter } from './files.ts'
import type { PassageRow } from './index-rows.ts'
import { LAYOUT, type Manifest, type ModelFiles } from './layout.ts'
import { createPostings } from './postings.ts'
import { quantise } from './quantised.ts'
import { encodeSentences } from './sentence-block.ts'
import { encodeStrings } from './string-list.ts'

/** The files of a model that a Worker can run. */
export interface Model {
  id: string
  weights: Uint8Array
  tokenizer: Uint8Array
}

/** All that goes into a snapshot. */
export interface Content {
  revision: number
  format: IndexFormat
  model?: Model
  /** Sorted by file. */
  summaries: readonly ArticleSummary[]
  copies: readonly [string, string][]
  /** In the order of the summaries. */
  articles: AsyncIterable<{ article: Article; passages: readonly PassageRow[] }>
}

/** Writes all files but the manifest. */
export async function writeFiles(files: FileWriter, content: Content): Promise<Manifest> {
  const { revision, format, model, summaries, copies, articles } = content
  return {
    layout: LAYOUT,
    revision,
    format,
    ...(model && { model: await writeModel(files, model) }),
    summaries: await files.parts('summaries', json(summaries)),
    copies: await files.parts('copies', json(copies)),
    ...(await writePassages(files, articles)),
  }
}

export async function writeModel(files: FileWriter, { id, weights, tokenizer }: Model): Promise<ModelFiles> {
  return {
    id,
    weights: await files.parts('weights', weights),
    tokenizer: await files.parts('tokenizer', tokenizer),
  }
}

async function writePassages(files: FileWriter, contents: Content['articles']) {
  const ids: string[] = []
  const numbers: number[][] = []
  const vectors: Int8Array[] = []
  const postings = createPostings()
  const articles = createBlocks(json, (count, bytes) => files.block('articles', count, bytes))
  const sentences = createBlocks(encodeSentences, (count, bytes) => files.block('sentences', count, bytes))
  let articleNumber = 0

  for await (const { article, passages } of contents) {
    await articles.add(article, article.text.length)
    for (const { id, zone, start, end, terms, vector, sentences: own } of passages) {
      postings.add(ids.length, terms)
      ids.push(id)
      numbers.push([articleNumber, ZONES.indexOf(zone), start, end, terms.length, own.length])
      vectors.push(quantise([vector]))
      await sentences.add(own, own.length * vector.length)
    }
    articleNumber++
  }

  const columns = postings.columns()
  return {
    passages: ids.length,
    passageIds: await files.parts('passage-ids', encodeStrings(ids)),
    passageOrder: await files.parts('passage-order', orderOf(ids)),
    passageColumns: await files.parts('passage-columns', byColumn(numbers)),
    passageVectors: await files.parts('passage-vectors', joined(vectors)),
    terms: await files.parts('terms', encodeStrings(columns.terms)),
    termFrequencies: await files.parts('term-frequencies', columns.frequencies),
    postingStarts: await files.parts('posting-starts', columns.starts),
    postings: await files.parts('postings', columns.postings),
    articles: await articles.finish(),
    sentences: await sentences.finish(),
  }
}

export function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

/** The numbers of these ids in the order of the ids. */
function orderOf(ids: readonly string[]): Int32Array {
  const numbers = Array.from(ids.keys())
  return Int32Array.from(numbers.sort((a, b) => byCodeUnits(ids[a] as string, ids[b] as string)))
}

function byColumn(rows: readonly number[][]): Int32Array {
  const width = rows[0]?.length ?? 0
  const columns = new Int32Array(rows.length * width)
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row.entries()) columns[column * rows.length + index] = value
  }
  return columns
}

function joined(vectors: readonly Int8Array[]): Int8Array {
  const all = new Int8Array(vectors.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const vector of vectors) {
    all.set(vector, offset)
    offset += vector.length
  }
  return all
}
