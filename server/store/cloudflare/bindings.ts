/** Where words and vectors lie. */
export interface Bound {
  database: Database
  vectors: VectorIndex
}

/** What is used of D1, as Cloudflare's documents describe it. */
export interface Database {
  prepare(sql: string): Statement
  /** All of them on one way to the database and back. */
  batch(statements: Statement[]): Promise<{ results: unknown[] }[]>
}

export interface Statement {
  bind(...values: (string | number)[]): Statement
  all<Row>(): Promise<{ results: Row[] }>
}

/** What is used of a Vectorize index. */
export interface VectorIndex {
  query(vector: number[], options: VectorQuery): Promise<{ matches: VectorMatch[] }>
  getByIds(ids: string[]): Promise<{ id: string }[]>
}

export interface VectorQuery {
  topK: number
  namespace: string
  filter: Record<string, { $in: (string | number)[] }>
  returnValues: boolean
  returnMetadata: 'none'
}

export interface VectorMatch {
  id: string
  score: number
}
