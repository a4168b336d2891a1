import { overlap, type Span } from '../core/article.ts'
import { findQuantities, type Quantity } from '../text/quantities.ts'
import { expectedFigure } from './question.ts'

interface Sentence extends Span {
  article: { text: string }
  words?: Span
}

/** Figures of a text that may answer: of the kind asked for, no year for a count, and none that the question gives itself. */
export function askedFigures(question: string, text: string): Quantity[] {
  const kind = expectedFigure(question)
  if (kind === undefined) return []
  const given = findQuantities(question)
  return findQuantities(text).filter(
    (figure) =>
      figure.kind === kind &&
      !(kind === 'number' && YEAR.test(text.slice(figure.start, figure.end))) &&
      !given.some((other) => other.kind === kind && other.value === figure.value),
  )
}

const YEAR = /^(?:1[89]|20)\d\d$/

/** Of these figures of a sentence the one that the reader marks, else the first. */
export function answeringFigure(
  question: string,
  { article, start, end, words }: Sentence,
): Quantity | undefined {
  const figures = askedFigures(question, article.text.slice(start, end))
  return figures.find((figure) => words && overlap(figure, words)) ?? figures[0]
}
