import { decodeText } from '../decode.ts'
import { collect, failureOf, MEGABYTE } from './bytes.ts'
import { valuesOf } from './fields.ts'
import { isolate } from './isolate.ts'
import { readJsonl } from './jsonl.ts'
import { parseJson } from './parse-json.ts'
import { articleOfRow, bodyOf } from './row.ts'
import { type Failure, type RawArticle, type Reader, withWarning } from './source.ts'
import { asRecord, type Fields } from './values.ts'

/** It has to be held in memory as a whole; larger archives are to be JSONL. */
const MAX_BYTES = 64 * MEGABYTE
const LISTS = ['articles', 'items', 'data', 'results', 'posts', 'response']
/** How deep the list may lie: `{response: {articles: […]}}`. */
const MAX_DEPTH = 3

/** One article as an object, or many as an array or under `articles`, `items` or `data`; also a JSON Feed. */
export const readJson: Reader = async function* ({ data, ...input }) {
  try {
    const bytes = await collect(data, MAX_BYTES)
    const { text, warning } = decodeText(bytes)
    if (isLines(text)) yield* readJsonl({ ...input, data: bytes })
    else yield* withWarning(articlesIn(text, bytes), warning)
  } catch (error) {
    yield failureOf(error)
  }
}

async function* articlesIn(text: string, bytes: Uint8Array): AsyncGenerator<RawArticle | Failure> {
  const value = parseJson(text)
  if (String(asRecord(value)?.version).includes('jsonfeed.org')) {
    yield* await isolate('feed', text)
    return
  }
  const rows = rowsOf(value)
  if (rows === undefined) yield await articleOfRow(value, { content: bytes })
  else if (rows.length === 0) yield { reason: 'holds no articles' }
  for (const [i, row] of (rows ?? []).entries()) {
    const place = `row-${i + 1}`
    const content = written(row)
    if (content !== undefined) yield await articleOfRow(row, { place, content })
    else yield { row: place, reason: 'nests its values too deeply to be an article' }
  }
}

/** The row as JSON. What can be read is sometimes nested too deeply to be written again. */
function written(row: unknown): string | undefined {
  try {
    return JSON.stringify(row)
  } catch {
    return undefined
  }
}

/** Whether it is JSONL under the name of JSON: an object on the first line, and another one below it. */
function isLines(text: string): boolean {
  const start = text.trimStart()
  const end = start.indexOf('\n')
  if (end < 0 || !start.startsWith('{') || !start.slice(end).trimStart().startsWith('{')) return false
  try {
    JSON.parse(start.slice(0, end))
    return true
  } catch {
    return false
  }
}

/** The list in a value that is no article itself. */
function rowsOf(value: unknown, depth = MAX_DEPTH): unknown[] | undefined {
  if (Array.isArray(value)) return value
  const fields = asRecord(value)
  if (fields === undefined || depth === 0) return undefined
  const articles = valuesOf(fields, 'title').length > 0 ? undefined : articlesAsText(fields)
  if (articles !== undefined || bodyOf(fields) !== undefined) return articles
  return LISTS.map((key) => rowsOf(fields[key], depth - 1)).find((list) => list !== undefined)
}

/** `{article: [{title, text}, …]}`: a list under the name of a text, whose items are no paragraphs. */
function articlesAsText(fields: Fields): unknown[] | undefined {
  const lists = valuesOf(fields, 'text').flatMap(({ value }) => (Array.isArray(value) ? [value] : []))
  const isArticle = (item: unknown) => {
    const own = asRecord(item)
    return own !== undefined && valuesOf(own, 'title').length > 0 && bodyOf(own) !== undefined
  }
  return lists.find((list) => list.length > 0 && list.every(isArticle))
}
