import { compose } from './blocks.ts'
import { collect, decodeMarkup, failureOf } from './bytes.ts'
import { readFrontMatter } from './front-matter.ts'
import { isolate } from './isolate.ts'
import { addressOf } from './page-metadata.ts'
import { mergeFound, type Reader } from './source.ts'
import { MAX_TEXT_BYTES } from './text.ts'

/** Markdown: front matter, if any, and the text without its marks. */
export const readMarkdown: Reader = async function* ({ data, charset, url }) {
  try {
    const bytes = await collect(data, MAX_TEXT_BYTES)
    const { text: markdown, warning } = decodeMarkup(bytes, charset)
    const { body, found, warnings } = readFrontMatter(markdown)
    const { blocks, heading } = await isolate('markdown', body)
    if (blocks.length === 0) {
      yield { reason: 'holds no text' }
      return
    }
    const title = heading === undefined ? [] : [{ value: heading, evidence: `heading: "${heading}"` }]
    yield {
      ...compose(blocks, found.title?.[0]?.value ?? heading),
      content: bytes,
      found: mergeFound(found, { title }, addressOf(url)),
      warnings: [...(warning ? [warning] : []), ...warnings],
    }
  } catch (error) {
    yield failureOf(error)
  }
}
