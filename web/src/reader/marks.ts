import type { Citation } from '../../../server/core/answer.ts'
import type { Article, Span } from '../../../server/core/article.ts'
import type { Range } from '../shared/split.ts'
import { locate } from './locate.ts'

export type ReaderMark = Range<'quote' | 'context' | 'other'>

/** What is open: a citation of an answer, or just a place that the address names. */
export interface OpenedPlace {
  citation: Citation | undefined
  span: Span | undefined
}

/** Where the opened quote stands in the article as it is now. */
export function openedSpan(
  { text }: Pick<Article, 'text'>,
  { citation, span }: OpenedPlace,
): Span | undefined {
  return citation ? locate(text, citation) : span
}

/** The opened quote, what makes it readable, and the answer's other quotes from this article. */
export function marksOf(
  article: Pick<Article, 'id' | 'text'>,
  opened: OpenedPlace,
  citations: readonly Citation[],
): ReaderMark[] {
  const marks: ReaderMark[] = []
  const { citation } = opened
  const span = openedSpan(article, opened)
  if (span) marks.push({ ...span, kind: 'quote' })
  // The places of the context hold as long as that of the quote does.
  if (citation && span?.start === citation.start)
    marks.push(...citation.context.map(({ start, end }) => ({ start, end, kind: 'context' as const })))
  for (const other of citations) {
    if (other.articleId !== article.id || other.id === citation?.id) continue
    const place = locate(article.text, other)
    if (place) marks.push({ ...place, kind: 'other' })
  }
  return marks
}
