import type { Article } from '../../server/core/article.ts'
import { decodeText } from '../decode.ts'
import type { Declaration } from '../sources.ts'
import { articleFrom, type Settlement } from './article.ts'

/** The article of a text file. Throws `unreadable-input` when the bytes are no text. */
export function toArticle(input: { file: string; bytes: Uint8Array; declared: Declaration }): Settlement {
  const { text, warning } = decodeText(input.bytes)
  const warnings = warning === undefined ? [] : [warning]
  return articleFrom({ text, content: input.bytes, found: {}, warnings }, input)
}

/** The article of these lines, of which nothing is declared. */
export function articleOf(...lines: string[]): Article {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  return toArticle({ file: 'a.txt', bytes, declared: {} }).article
}
