import { decodeText } from '../decode.ts'
import { collect, failureOf, MEGABYTE } from './bytes.ts'
import { isolate } from './isolate.ts'
import { parseJson } from './parse-json.ts'
import { articleOfRow } from './row.ts'
import type { Reader } from './source.ts'
import { asRecord } from './values.ts'

/** It has to be held in memory as a whole; larger archives are to be JSONL. */
const MAX_BYTES = 64 * MEGABYTE
const LISTS = ['articles', 'items', 'data', 'results', 'posts']

/** One article as an object, or many as an array or under `articles`, `items` or `data`; also a JSON Feed. */
export const readJson: Reader = async function* ({ data }) {
  try {
    const bytes = await collect(data, MAX_BYTES)
    const { text } = decodeText(bytes)
    const value = parseJson(text)
    if (String(asRecord(value)?.version).includes('jsonfeed.org')) {
      yield* await isolate('feed', text)
      return
    }
    const rows = rowsOf(value)
    if (rows === undefined) yield await articleOfRow(value, { content: bytes })
    else if (rows.length === 0) yield { reason: 'holds no articles' }
    for (const [i, row] of (rows ?? []).entries()) {
      yield await articleOfRow(row, { place: `row-${i + 1}`, content: JSON.stringify(row) })
    }
  } catch (error) {
    yield failureOf(error)
  }
}

function rowsOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value
  const fields = asRecord(value)
  return LISTS.map((key) => fields?.[key]).find((list) => Array.isArray(list))
}
