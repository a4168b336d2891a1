import { EVIDENCE_ZONES, type Span } from '../core/article.ts'
import type { Premise } from '../core/ports.ts'
import { sentencesIn } from '../text/article-sentences.ts'
import type { Place } from './locate.ts'

/** A sentence with what its headline or body begins with and with what stands before it. */
export function premiseOf({ article, start, end }: Place): Premise {
  const sentences = sentencesIn(article, EVIDENCE_ZONES).filter((sentence) => sentence.end <= start)
  const [before, opening] = [sentences.at(-1), sentences.length > 1 ? sentences[0] : undefined]
  const wordsOf = (span: Span) => article.text.slice(span.start, span.end)
  return {
    text: wordsOf({ start, end }),
    ...(opening && { opening: wordsOf(opening) }),
    ...(before && { before: wordsOf(before) }),
  }
}
