import { marked } from 'marked'
import { BelegtError } from '../../server/core/errors.ts'
import type { Block } from './blocks.ts'
import { readFragment } from './page.ts'

/** Deeper nesting of quotes and lists takes the parser quadratic time and more. */
const MAX_INDENT = 100

/** The blocks of a Markdown text, and its first heading of the first level, by the same extraction as HTML. */
export function readMarkdownBody(markdown: string): { blocks: Block[]; heading?: string } {
  if (
    markdown.split('\n').some((line) => (/^[\s>]*/.exec(line)?.[0].length ?? 0) > MAX_INDENT && line.trim())
  ) {
    throw new BelegtError('unreadable-input', 'nests its quotes and lists too deeply to be an article')
  }
  const tokens = marked.lexer(markdown)
  const heading = tokens.find((token) => token.type === 'heading' && token.depth === 1)
  const title = heading && readFragment(marked.parser([heading]))[0]
  return { blocks: readFragment(marked.parser(tokens)), ...(title && { heading: title.text }) }
}
