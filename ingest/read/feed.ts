import { collect, decodeMarkup, failureOf, MEGABYTE } from './bytes.ts'
import { isolate } from './isolate.ts'
import { type Reader, withWarning } from './source.ts'

const MAX_BYTES = 20 * MEGABYTE

/** A feed: each of its entries is an article. */
export const readFeed: Reader = async function* ({ data, charset }) {
  try {
    const { text, warning } = decodeMarkup(await collect(data, MAX_BYTES), charset)
    yield* withWarning(await isolate('feed', text), warning)
  } catch (error) {
    yield failureOf(error)
  }
}
