import * as lancedb from '@lancedb/lancedb'
import { type ArticleSummary, ZONES } from '../../core/article.ts'
import { BelegtError } from '../../core/errors.ts'
import { currentRevision, openTables } from '../revision.ts'
import type { Tables } from '../schema.ts'
import { createBlocks } from './blocks.ts'
import { createFileWriter } from './files.ts'
import { readArticles, readCopies, readSummaries } from './index-rows.ts'
import { LAYOUT, type Manifest, type ModelFiles } from './layout.ts'
import { assertFits, memoryOf } from './memory.ts'
import { createPostings } from './postings.ts'
import { quantise } from './quantised.ts'
import { encodeSentences } from './sentence-block.ts'

/** The files of a model that a Worker can run. */
export interface Model {
  id: string
  weights: Uint8Array
  tokenizer: Uint8Array
}

export interface Exported {
  revision: number
  articles: number
  passages: number
  /** What a Worker will need for it, in bytes. */
  memory: number
}

/**
 * Writes the current revision of an index as files that a Worker can read.
 *
 * @param uri of the index in LanceDB
 * @param model comes along if the index was made with it
 * @throws BelegtError `index-missing`, or `payload-too-large` when a Worker could not hold it; what the folder held before
 * then still counts
 */
export async function exportSnapshot(uri: string, folder: string, model?: Model): Promise<Exported> {
  const database = await lancedb.connect(uri)
  try {
    const row = await currentRevision(database)
    if (!row) throw new BelegtError('index-missing', 'Nothing was ingested yet: npm run ingest -- seeds')
    const { revision, embedder, dimensions, analysis } = row
    const tables = await openTables(database, row)
    const summaries = await readSummaries(tables)
    const files = await createFileWriter(folder)
    const manifest: Manifest = {
      layout: LAYOUT,
      revision,
      format: { embedder, dimensions, analysis },
      ...(model?.id === embedder && { model: await writeModel(model, files) }),
      summaries: await files.parts('summaries', json(summaries)),
      copies: await files.parts('copies', json(await readCopies(tables))),
      ...(await writePassages(tables, summaries, files)),
    }
    assertFits(manifest)
    await files.finish(manifest)
    return { revision, articles: summaries.length, passages: manifest.passages, memory: memoryOf(manifest) }
  } finally {
    database.close()
  }
}

type FileWriter = Awaited<ReturnType<typeof createFileWriter>>

async function writeModel({ id, weights, tokenizer }: Model, files: FileWriter): Promise<ModelFiles> {
  return {
    id,
    weights: await files.parts('weights', weights),
    tokenizer: await files.parts('tokenizer', tokenizer),
  }
}

async function writePassages(tables: Tables, summaries: readonly ArticleSummary[], files: FileWriter) {
  const ids: string[] = []
  const numbers: number[][] = []
  const vectors: Int8Array[] = []
  const postings = createPostings()
  const articles = createBlocks(json, (count, bytes) => files.block('articles', count, bytes))
  const sentences = createBlocks(encodeSentences, (count, bytes) => files.block('sentences', count, bytes))
  let articleNumber = 0

  for await (const { article, passages } of readArticles(
    tables,
    summaries.map(({ id }) => id),
  )) {
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
    passageIds: await files.parts('passage-ids', json(ids)),
    passageColumns: await files.parts('passage-columns', byColumn(numbers)),
    passageVectors: await files.parts('passage-vectors', joined(vectors)),
    terms: await files.parts('terms', json(columns.terms)),
    postingStarts: await files.parts('posting-starts', columns.starts),
    postingPassages: await files.parts('posting-passages', columns.passages),
    postingCounts: await files.parts('posting-counts', columns.counts),
    articles: await articles.finish(),
    sentences: await sentences.finish(),
  }
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
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
