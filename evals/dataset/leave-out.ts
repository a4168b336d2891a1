import { sha256 } from '../../ingest/article/article.ts'
import type { Article, Span } from '../../server/core/article.ts'
import { splitSentences } from '../../server/text/sentences.ts'
import type { EvalQuestion, Fact } from '../types.ts'
import { type Dataset, datasetOf } from './dataset.ts'

/** From far to near: without its article a question is off topic, without its sentence it is a near miss. */
export const LEFT_OUT = ['article', 'paragraph', 'sentence'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/**
 * The same questions after half of the articles, paragraphs or sentences that answer any are gone, chosen by SHA-256.
 * A question none of whose facts is left is to be declined; the others are asked as before. What is gone may still be
 * said in other words elsewhere, most of all for sentences: a part of the answers that then count as wrong is right.
 */
export function leaveOut(dataset: Dataset, what: LeftOut): Dataset {
  const gone = new Map(
    dataset.articles.map((article) => [article.file, chosenIn(article, what, dataset.questions)]),
  )
  const cutsIn = (file: string) => gone.get(file) ?? []
  const articles = dataset.articles
    .map((article) => without(article, cutsIn(article.file)))
    .filter(({ text }) => text.trim() !== '')
  const questions = dataset.questions.map((question): EvalQuestion => {
    const facts = question.facts.flatMap((fact) => remaining(fact, cutsIn))
    const isGone = question.facts.length > 0 && facts.length === 0
    return { ...question, facts, ...(isGone && { expect: 'abstain', category: `${what}-left-out` }) }
  })
  return datasetOf(`${dataset.name} without ${what}s`, articles, questions)
}

function chosenIn(article: Article, what: LeftOut, questions: EvalQuestion[]): Span[] {
  const gold = questions
    .flatMap(({ facts }) => facts.flatMap(({ spans }) => spans))
    .filter(({ file }) => file === article.file)
  return piecesOf(article, what).filter(
    (piece) =>
      gold.some((span) => overlaps(span, piece)) && isChosen(article.text.slice(piece.start, piece.end)),
  )
}

function piecesOf({ text, language }: Article, what: LeftOut): Span[] {
  const whole = { start: 0, end: text.length }
  if (what === 'article') return [whole]
  if (what === 'sentence') return splitSentences(text, whole, language)
  return [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}

/** Another half than {@link splitOf} takes, so that dev and test have both kinds. */
function isChosen(words: string): boolean {
  return Number.parseInt(sha256(`left out: ${words}`).slice(0, 1), 16) < 8
}

function without(article: Article, cuts: Span[]): Article {
  const { text, zones } = article
  const left = cuts
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return {
    ...article,
    text: left,
    sha256: sha256(left),
    zones: zones.map((zone) => ({ ...zone, ...moved(zone, cuts) })).filter(({ start, end }) => start < end),
  }
}

function remaining({ spans }: Fact, cutsIn: (file: string) => Span[]): Fact[] {
  const left = spans
    .filter((span) => !cutsIn(span.file).some((cut) => overlaps(cut, span)))
    .map((span) => ({ ...span, ...moved(span, cutsIn(span.file)) }))
  return left.length > 0 ? [{ spans: left }] : []
}

function moved({ start, end }: Span, cuts: Span[]): Span {
  const before = (at: number) =>
    cuts.reduce((sum, cut) => sum + Math.max(0, Math.min(cut.end, at) - cut.start), 0)
  return { start: start - before(start), end: end - before(end) }
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
