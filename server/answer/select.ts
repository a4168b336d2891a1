import type { Article, Span } from '../core/article.ts'
import type { Draft, Evidence } from '../core/draft.ts'
import { findQuantities, type Quantity } from '../text/quantities.ts'
import { expectedFigure } from './question.ts'
import { makesStatement } from './same-statement.ts'

/** A sentence that may answer, as retrieval scored it. */
export interface Candidate extends Span {
  article: Article
  score: number
  vector: Float32Array
}

/**
 * A sentence that gives the kind of figure asked for counts so much more. Picked from six values on news questions, where
 * it helped; the same for people in "Who …?" did not. No command of the project measures it yet.
 */
const FIGURE_BONUS = 0.06
/**
 * Headings and fragments hardly ever answer. Not calibrated: on news questions it made no difference, but one
 * acceptance question has its answer among the first five only with it.
 */
const FRAGMENT_MALUS = 0.04
/** Sentences so much below the best are not shown; those that give the same figure may lie further below. */
const MARGIN = 0.08
const SAME_FIGURE_MARGIN = 0.15
const MAX_CLAIMS = 5
/** Candidates that are compared with each other to be merged. */
const POOL = 40

/**
 * Drafts an answer from the articles' own sentences: the ones that answer best, those that say the same merged into
 * one statement with several pieces of evidence.
 */
export function selectSentences(candidates: readonly Candidate[], question: string): Draft[] {
  const figure = expectedFigure(question)
  const ranked = candidates
    .map((candidate) => ({ ...candidate, score: adjustedScore(candidate) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, POOL)
  const [best] = ranked
  if (!best) return []
  const chosen = ranked.filter((candidate) => isShown(candidate, best))
  const groups: [Candidate, ...Candidate[]][] = []
  for (const candidate of chosen) {
    const group = groups.find(([statement]) => makesStatement(candidate, statement, figure))
    if (group) group.push(candidate)
    else groups.push([candidate])
  }
  return groups.slice(0, MAX_CLAIMS).map(draftOf)

  function adjustedScore(candidate: Candidate): number {
    const isSentence = /[.!?…“”"»)]$/.test(textOf(candidate))
    return (
      candidate.score + (answers(candidate).size > 0 ? FIGURE_BONUS : 0) - (isSentence ? 0 : FRAGMENT_MALUS)
    )
  }

  /** The figures of the kind asked for. */
  function answers(candidate: Candidate): Set<number> {
    return new Set(figure && figuresOf(textOf(candidate), figure).map(({ value }) => value))
  }

  /** Where the best sentence gives the figure asked for, sentences without one are beside the point. */
  function isShown(candidate: Candidate, best: Candidate): boolean {
    const [given, wanted] = [answers(candidate), answers(best)]
    const below = best.score - candidate.score
    if (wanted.size === 0) return below <= MARGIN
    return given.size > 0 && below <= (given.isDisjointFrom(wanted) ? MARGIN : SAME_FIGURE_MARGIN)
  }

  function draftOf([best, ...others]: [Candidate, ...Candidate[]]): Draft {
    const text = textOf(best)
    const answer = figure && figuresOf(text, figure)[0]
    const elsewhere = others.filter(({ article }) => article.id !== best.article.id)
    return {
      text,
      language: best.article.language,
      evidence: [evidenceOf(best), ...uniqueByArticle(elsewhere).map(evidenceOf)],
      ...(answer && { answerSpan: { start: answer.start, end: answer.end } }),
    }
  }
}

function figuresOf(text: string, kind: Quantity['kind']): Quantity[] {
  return findQuantities(text).filter((quantity) => quantity.kind === kind)
}

function textOf({ article, start, end }: Candidate): string {
  return article.text.slice(start, end)
}

function evidenceOf(candidate: Candidate): Evidence {
  const { article, start, end } = candidate
  return { articleId: article.id, within: { start, end }, quote: textOf(candidate) }
}

/** An article that says it twice is cited once. */
function uniqueByArticle(candidates: Candidate[]): Candidate[] {
  return candidates.filter(
    ({ article }, index) => candidates.findIndex((other) => other.article.id === article.id) === index,
  )
}
