import { collect, decodeMarkup, failureOf, MEGABYTE } from './bytes.ts'
import { isolate } from './isolate.ts'
import type { Reader } from './source.ts'

/** A saved page with its pictures in it is long; more markup than this is no article. */
const MAX_BYTES = 10 * MEGABYTE

/** A page: its article, headline, captions and comments, and what it states about itself. */
export const readHtml: Reader = async function* ({ data, charset, url }) {
  try {
    const bytes = await collect(data, MAX_BYTES)
    const { text: html, warning } = decodeMarkup(bytes, charset)
    const { warnings, ...page } = await isolate('page', { html, url })
    if (page.text.trim() === '') yield { reason: 'holds no text' }
    else yield { ...page, content: bytes, warnings: [...(warning ? [warning] : []), ...warnings] }
  } catch (error) {
    yield failureOf(error)
  }
}
