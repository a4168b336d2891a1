import { collect, failureOf, MEGABYTE } from './bytes.ts'
import { isolate } from './isolate.ts'
import type { Reader } from './source.ts'

const MAX_BYTES = 50 * MEGABYTE
/** A report of a thousand pages takes a while. */
const TIME_LIMIT = 60_000

/** The text of a PDF; a scan has none. */
export const readPdfFile: Reader = async function* ({ data }) {
  try {
    const bytes = await collect(data, MAX_BYTES)
    yield { ...(await isolate('pdf', bytes, TIME_LIMIT)), content: bytes }
  } catch (error) {
    yield failureOf(error)
  }
}
