import type { Table } from '@lancedb/lancedb'
import { type DataType, Field, FixedSizeList, Float32, Float64, Int32, Schema, Utf8 } from 'apache-arrow'

/** The tables of one generation of the index. Their names end in the generation's number. */
export const TABLES = ['articles', 'passages', 'sentences', 'vocabulary', 'copies'] as const
export type TableName = (typeof TABLES)[number]
export type Tables = Record<TableName, Table>

/** The table whose newest row says which version of each table is the current revision. */
export const REVISIONS = 'revisions'

const field = (name: string, type: DataType, nullable = false) => new Field(name, type, nullable)
const vector = (dimensions: number) =>
  field('vector', new FixedSizeList(dimensions, new Field('item', new Float32())))

export function schemaOf(table: TableName, dimensions: number): Schema {
  switch (table) {
    case 'articles':
      return new Schema([
        field('id', new Utf8()),
        field('file', new Utf8()),
        field('sha256', new Utf8()),
        field('root', new Utf8()),
        field('fingerprint', new Utf8()),
        field('signature', new Utf8()),
        field('title', new Utf8()),
        field('outlet', new Utf8()),
        field('author', new Utf8(), true),
        field('publishedAt', new Utf8(), true),
        field('url', new Utf8(), true),
        field('evidence', new Utf8()),
        field('language', new Utf8()),
        field('length', new Int32()),
        field('text', new Utf8()),
        field('zones', new Utf8()),
      ])
    case 'passages':
      return new Schema([
        field('id', new Utf8()),
        field('articleId', new Utf8()),
        field('zone', new Utf8()),
        field('start', new Int32()),
        field('end', new Int32()),
        field('terms', new Utf8()),
        vector(dimensions),
      ])
    case 'sentences':
      return new Schema([
        field('passageId', new Utf8()),
        field('articleId', new Utf8()),
        field('start', new Int32()),
        field('end', new Int32()),
        vector(dimensions),
      ])
    case 'vocabulary':
      return new Schema([field('term', new Utf8()), field('passages', new Int32())])
    case 'copies':
      return new Schema([field('articleId', new Utf8()), field('original', new Utf8())])
  }
}

export const revisionSchema = new Schema([
  field('revision', new Int32()),
  field('generation', new Int32()),
  field('createdAt', new Float64()),
  field('embedder', new Utf8()),
  field('dimensions', new Int32()),
  field('analysis', new Utf8()),
  field('library', new Utf8()),
  field('articleCount', new Int32()),
  field('passageCount', new Int32()),
  ...TABLES.map((table) => field(`${table}Version`, new Int32())),
])

type Versions = { [T in TableName as `${T}Version`]: number }

export interface RevisionRow extends Versions {
  revision: number
  generation: number
  /** Milliseconds since 1970. */
  createdAt: number
  embedder: string
  dimensions: number
  analysis: string
  /** Version of LanceDB that made the search indexes. */
  library: string
  articleCount: number
  passageCount: number
}
