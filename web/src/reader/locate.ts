import type { Citation } from '../../../server/core/answer.ts'
import type { Span } from '../../../server/core/article.ts'

/**
 * Where a citation stands in the article as it is now. After an edit the quote is looked for by its words,
 * nearest to its old place if it stands there several times; undefined when it is gone.
 */
export function locate(text: string, citation: Pick<Citation, 'quote' | 'start' | 'end'>): Span | undefined {
  const { quote, start, end } = citation
  if (text.slice(start, end) === quote) return { start, end }
  const before = text.lastIndexOf(quote, start)
  const after = text.indexOf(quote, start)
  const found = [before, after]
    .filter((index) => index >= 0)
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0]
  return found === undefined ? undefined : { start: found, end: found + quote.length }
}
