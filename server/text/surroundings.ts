/** What stands around a readable unit: its paragraph, the unit before it, the quotation that it is part of. */
import { type Article, overlap, type Span } from '../core/article.ts'
import { findQuotations } from './quotations.ts'
import { lineStartAt, splitSentences } from './sentences.ts'

export type Text = Pick<Article, 'text' | 'language'>

/** The readable unit before this one, perhaps in the paragraph before. */
export function previousUnit({ text, language }: Text, unit: Span): Span | undefined {
  const paragraph = paragraphAt(text, unit.start)
  const here = splitSentences(text, { start: paragraph.start, end: unit.start }, language).at(-1)
  if (here) return here
  const earlier = text.slice(0, paragraph.start).trimEnd().length
  if (earlier === 0) return undefined
  return splitSentences(text, paragraphAt(text, earlier - 1), language).at(-1)
}

/** The unit with the rest of a quotation that goes on before or after it, so that the tag is in reach. */
export function frameOf({ text, language }: Text, unit: Span): Span {
  const paragraph = paragraphAt(text, unit.start)
  const open = quotationsIn(text, paragraph).find(
    (one) => overlap(one, unit) && (one.start < unit.start || one.end > unit.end),
  )
  if (!open) return unit
  const touched = splitSentences(text, paragraph, language).filter((sentence) => overlap(sentence, open))
  return {
    start: Math.min(unit.start, ...touched.map(({ start }) => start)),
    end: Math.max(unit.end, ...touched.map(({ end }) => end)),
  }
}

/** The quotations of a paragraph. */
export function quotationsIn(text: string, paragraph: Span): Span[] {
  return findQuotations(text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
    start: start + paragraph.start,
    end: end + paragraph.start,
  }))
}

/** The lines that hold a span. */
export function linesAround(text: string, { start, end }: Span): Span {
  return { start: paragraphAt(text, start).start, end: paragraphAt(text, end - 1).end }
}

/** The line that holds this place. */
export function paragraphAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset)
  return { start: lineStartAt(text, offset), end: end < 0 ? text.length : end }
}
