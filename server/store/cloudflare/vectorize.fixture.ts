import type { VectorIndex, VectorMatch, VectorQuery } from './bindings.ts'

/** A line of what `wrangler vectorize insert` takes. */
interface StoredVector {
  id: string
  namespace: string
  values: number[]
  metadata: Record<string, string | number>
}

/** What `wrangler vectorize create` and `create-metadata-index` made. */
interface VectorizeConfig {
  dimensions: number
  metadataIndexes: Record<string, 'string' | 'number'>
}

type Filter = Record<string, unknown>

/**
 * Stands in for Vectorize, of which there is no local one: it answers in the documented form, and refuses what the documents
 * (and error messages that others met, marked with their codes) say is refused. The real service was never asked.
 */
export function createVectorizeStandIn({ dimensions, metadataIndexes }: VectorizeConfig) {
  const stored = new Map<string, StoredVector>()
  let queries = 0

  /** What is there already stays as it is. */
  function insert(lines: string): void {
    for (const line of lines.trim().split('\n')) {
      const vector: StoredVector = JSON.parse(line)
      const { id, namespace, values, metadata } = vector
      refuse(values.length !== dimensions, `expected ${dimensions} dimensions, and got ${values.length}`)
      refuse(bytesOf(id) > 64, 'vector id is longer than 64 bytes')
      refuse(bytesOf(namespace) > 64, 'namespace is longer than 64 bytes')
      refuse(bytesOf(JSON.stringify(metadata)) > 10 * 1024, 'metadata is longer than 10 KiB')
      if (!stored.has(id)) stored.set(id, vector)
    }
  }

  async function query(
    vector: number[],
    options: VectorQuery,
  ): Promise<{ count: number; matches: VectorMatch[] }> {
    queries++
    const { topK, namespace, filter, returnValues } = options
    const got = `expected ${dimensions} dimensions, and got ${vector.length} dimensions`
    refuse(vector.length !== dimensions, `VECTOR_QUERY_ERROR (code = 40006): invalid query vector, ${got}`)
    refuse(
      returnValues && topK > 50,
      'VECTOR_QUERY_ERROR (code = 40025): with returnValues=true or returnMetadata=all, max top K is 50, ' +
        `but got ${topK}; for a top K up to 100, retry with returnValues=false and returnMetadata=indexed`,
    )
    refuse(
      !(topK >= 1 && topK <= 100),
      `VECTOR_QUERY_ERROR (code = 40025): max top K is 100, but got ${topK}`,
    )
    assertFilter(filter)
    const matches = [...stored.values()]
      .filter((each) => each.namespace === namespace && meets(each.metadata, filter))
      .map(({ id, values }) => ({
        id,
        score: returnValues ? cosineOf(vector, values) : approximately(cosineOf(vector, values)),
        ...(returnValues && { values }),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, topK)
    return { count: matches.length, matches }
  }

  /** @throws where the documents allow no such filter */
  function assertFilter(filter: Filter): void {
    const size = bytesOf(JSON.stringify(filter))
    refuse(size >= 2048 || Object.keys(filter).length === 0, `VECTOR_QUERY_ERROR: filter of ${size} bytes`)
    for (const [property, condition] of Object.entries(filter)) {
      refuse(!(property in metadataIndexes), `VECTOR_QUERY_ERROR: no metadata index on ${property}`)
      const entries = Object.entries(condition as object)
      const isList = entries.length === 1 && entries[0]?.[0] === '$in' && Array.isArray(entries[0][1])
      refuse(!isList, `VECTOR_QUERY_ERROR: ${JSON.stringify(condition)} is used by nobody here`)
      const values = entries[0]?.[1] as unknown[]
      refuse(values.length === 0, 'VECTOR_QUERY_ERROR: $in needs values')
      refuse(
        values.some((value) => typeof value !== metadataIndexes[property]),
        `VECTOR_QUERY_ERROR: ${property} is a ${metadataIndexes[property]}`,
      )
    }
  }

  function meets(metadata: StoredVector['metadata'], filter: Filter): boolean {
    return Object.entries(filter).every(([property, condition]) =>
      (condition as { $in: unknown[] }).$in.includes(indexed(metadata[property])),
    )
  }

  const index: VectorIndex = {
    query,
    async getByIds(ids) {
      refuse(
        ids.length > 20,
        `VECTOR_GET_ERROR (code = 40007): too many ids in payload; max id count is 20, got ${ids.length}`,
      )
      return ids.flatMap((id) => stored.get(id) ?? [])
    },
  }
  return { ...index, insert, queries: () => queries }
}

/** Of a string only the first 64 bytes are indexed. */
function indexed(value: string | number | undefined): string | number | undefined {
  return typeof value === 'string'
    ? new TextDecoder().decode(new TextEncoder().encode(value).slice(0, 64))
    : value
}

function cosineOf(a: readonly number[], b: readonly number[]): number {
  const product = a.reduce((sum, value, index) => sum + value * (b[index] as number), 0)
  return product / Math.hypot(...a) / Math.hypot(...b)
}

/** Scores are approximations unless vectors are asked for; how good they are, the documents do not say. */
function approximately(score: number): number {
  return Math.round(score * 20) / 20
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

function refuse(isWrong: boolean, message: string): void {
  if (isWrong) throw new Error(message)
}
