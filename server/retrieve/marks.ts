import type { Article, Span } from '../core/article.ts'
import { termsOf } from '../text/terms.ts'
import type { Asked } from './asked.ts'

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu

/** The words of a passage that were searched for, also in another form, in a compound, or spelled right. */
export function marksIn(
  { words, weights }: Asked,
  { article, start, end }: Span & { article: Article },
): Span[] {
  const found = article.text.slice(start, end).matchAll(WORD)
  return [...found].flatMap(({ 0: word, index }) => {
    const terms = words.termsIn(termsOf(word, article.language))
    const isWanted = [...terms].some((term) => weights.has(term))
    return isWanted ? [{ start: start + index, end: start + index + word.length }] : []
  })
}
