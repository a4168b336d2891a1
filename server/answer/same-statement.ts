import type { Article, Span } from '../core/article.ts'
import { cosine } from '../core/vector.ts'
import { negations } from '../text/negation.ts'
import { findQuantities, type Quantity } from '../text/quantities.ts'
import { termsOf } from '../text/terms.ts'

interface Sentence extends Span {
  article: Article
  vector: Float32Array
}

/** Cosines of true pairs start at .86, and so do those of contradictions: alone, a cosine decides nothing. */
const SIMILAR = 0.9
/** The share of the statement's words, figures apart, that another sentence must have to be cited for it. */
const COVERED = 0.75
/** With the figure that answers in both, they may be put more differently. */
const SIMILAR_WITH_ANSWER = 0.85
const COVERED_WITH_ANSWER = 0.3

/**
 * Whether `other` makes the statement of `sentence`, too, so that it can be cited for it: near in meaning, with the same
 * figures and the same polarity, and with most of its words. In doubt they are kept apart, since a wrong merge puts
 * words in an outlet's mouth.
 *
 * @param figure the kind of figure that the question asks for: one that both give is the same answer
 */
export function makesStatement(
  other: Sentence,
  sentence: Sentence,
  figure: Quantity['kind'] | undefined,
): boolean {
  const [statement, words] = [textOf(sentence), textOf(other)]
  if (statement === words) return true
  if (negations(statement) % 2 !== negations(words) % 2) return false
  const figures = findQuantities(statement)
  if (keys(figures) !== keys(findQuantities(words))) return false
  const sameAnswer = figure !== undefined && figures.some(({ kind }) => kind === figure)
  return (
    cosine(sentence.vector, other.vector) >= (sameAnswer ? SIMILAR_WITH_ANSWER : SIMILAR) &&
    covered(sentence, other) >= (sameAnswer ? COVERED_WITH_ANSWER : COVERED)
  )
}

function textOf({ article, start, end }: Sentence): string {
  return article.text.slice(start, end)
}

function keys(quantities: Quantity[]): string {
  return [...new Set(quantities.map(({ value, unit }) => `${value}${unit}`))].sort().join(' ')
}

function covered(statement: Sentence, by: Sentence): number {
  const wanted = wordsWithoutFigures(statement)
  return wanted.intersection(wordsWithoutFigures(by)).size / Math.max(1, wanted.size)
}

/** Figures are compared by value: "anderthalb" and "90" share no letter. */
function wordsWithoutFigures(sentence: Sentence): Set<string> {
  const text = textOf(sentence)
  let words = ''
  let from = 0
  for (const { start, end } of findQuantities(text)) {
    words += `${text.slice(from, start)} `
    from = end
  }
  return new Set(termsOf(words + text.slice(from), sentence.article.language))
}
