import { decodeText } from '../decode.ts'
import { collect, decodeMarkup, failureOf, MEGABYTE } from './bytes.ts'
import { addressOf } from './page-metadata.ts'
import type { Reader } from './source.ts'

/** An article longer than a thick book is no article: a mistake, or an attack. */
export const MAX_TEXT_BYTES = 4 * MEGABYTE

/** Plain text, as it is: what it says about itself is found in the text later. */
export const readText: Reader = async function* ({ data, charset, url }) {
  try {
    const bytes = await collect(data, MAX_TEXT_BYTES)
    const { text, warning } = charset === undefined ? decodeText(bytes) : decodeMarkup(bytes, charset)
    yield { text, content: bytes, found: addressOf(url), warnings: warning === undefined ? [] : [warning] }
  } catch (error) {
    yield failureOf(error)
  }
}
