import type { Article, Span } from '../../../server/core/article.ts'
import type { ShownCitation } from '../chat/conversation.ts'
import type { Range } from '../shared/split.ts'
import { locate } from './locate.ts'
import type { Opened } from './useReader.ts'

export type ReaderMark = Range<'quote' | 'context' | 'other'>

/** Where the opened quote stands in the article as it is now. */
export function openedSpan(article: Article, { citation, span }: Opened): Span | undefined {
  return citation ? locate(article.text, citation) : span
}

/** The opened quote, what makes it readable, and the answer's other quotes from this article. */
export function marksOf(article: Article, opened: Opened, steps: readonly ShownCitation[]): ReaderMark[] {
  const marks: ReaderMark[] = []
  const { citation } = opened
  const span = openedSpan(article, opened)
  if (span) marks.push({ ...span, kind: 'quote' })
  // The places of the context hold as long as that of the quote does.
  if (citation && span?.start === citation.start)
    marks.push(...citation.context.map(({ start, end }) => ({ start, end, kind: 'context' as const })))
  for (const { citation: other } of steps) {
    if (other.articleId !== article.id || other.id === citation?.id) continue
    const place = locate(article.text, other)
    if (place) marks.push({ ...place, kind: 'other' })
  }
  return marks
}
