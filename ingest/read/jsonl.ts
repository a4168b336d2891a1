import { decodeText } from '../decode.ts'
import { byteLines } from './byte-lines.ts'
import { asUtf8, failureOf, inMegabytes, MEGABYTE } from './bytes.ts'
import { parseJson } from './parse-json.ts'
import { articleOfRow } from './row.ts'
import { type Failure, isFailure, type RawArticle, type Reader } from './source.ts'

const MAX_LINE = 8 * MEGABYTE
/** What the first line is when one JSON value is spread over the lines of the file. */
const SPREAD = new Set(['[', '{', '[{'])

/** An article a line. Only one line is in memory at a time; what is wrong with one does not stop the others. */
export const readJsonl: Reader = async function* ({ data }) {
  let any = false
  for await (const { number, bytes } of byteLines(asUtf8(data), MAX_LINE)) {
    const short = bytes && bytes.length < 100 ? new TextDecoder().decode(bytes).trim() : undefined
    if (short === '') continue
    if (!any && short !== undefined && SPREAD.has(short)) {
      yield {
        reason: 'is one JSON value over several lines, not an article a line: its name has to end in .json',
      }
      return
    }
    any = true
    const place = `line-${number}`
    if (bytes) yield await articleOfLine(bytes, place)
    else yield { row: place, reason: `is longer than ${inMegabytes(MAX_LINE)}` }
  }
  if (!any) yield { reason: 'holds no articles' }
}

async function articleOfLine(bytes: Uint8Array, place: string): Promise<RawArticle | Failure> {
  try {
    const { text, warning } = decodeText(bytes)
    const read = await articleOfRow(parseJson(text), { place, content: bytes })
    return isFailure(read) || !warning ? read : { ...read, warnings: [warning, ...read.warnings] }
  } catch (error) {
    return failureOf(error, place)
  }
}
