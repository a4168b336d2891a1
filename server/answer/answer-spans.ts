import type { Span } from '../core/article.ts'
import { withBound } from '../text/estimates.ts'
import { answeringFigure } from './asked-figures.ts'
import type { Group } from './merge.ts'
import { expectedFigure } from './question.ts'
import type { Candidate } from './rank.ts'

/** The words of a group's first sentence that answer, if they may be marked. */
export type AnswerSpan = (group: Group<Candidate>) => Span | undefined

/**
 * The best sentence must answer so much better (log-odds) than one that says something else: then four leads of five quote
 * the right words, else one of two. Set on models/reader/items.jsonl; docs/evals.md has the figures.
 */
const CLEARLY = 0.7
/** What the reader marks in other sentences must be surer (log-odds): they are less likely to answer at all. */
const SURE = 1

/** For a question for one thing: no words at all are called the answer unless the best sentence answers clearly. */
export function answerSpans(question: string, groups: readonly Group<Candidate>[]): AnswerSpan {
  const [first] = groups
  if (!first || !isClear(question, first, groups)) return () => undefined
  const each = answerSpanOfEach(question)
  return (group) => (group === first ? spanIn(question, first) : each(group))
}

/** For a list or a comparison: each sentence may answer. */
export function answerSpanOfEach(question: string): AnswerSpan {
  const isFigure = expectedFigure(question) !== undefined
  return (group) =>
    isFigure || group.members[0].features.readingWords >= SURE ? spanIn(question, group) : undefined
}

/** Whether several articles say it, or nothing else answers about as well; who says otherwise is named beside it. */
function isClear(question: string, first: Group<Candidate>, groups: readonly Group<Candidate>[]): boolean {
  const [best] = first.members
  if (first.members.some(({ article }) => article.id !== best.article.id)) return true
  const answer = answerIn(question, first)
  const others = groups.filter(
    (group) =>
      group !== first && !group.conflictsWith.includes(first) && answerIn(question, group) !== answer,
  )
  return others.every(({ members: [other] }) => best.score - other.score >= CLEARLY)
}

/** What a group answers, in a form that is the same for all spellings of a figure. */
function answerIn(question: string, { members: [best] }: Group<Candidate>): number | string | undefined {
  const { article, start, words } = best
  const figure = answeringFigure(question, best)
  return figure?.value ?? (words && article.text.slice(start + words.start, start + words.end))
}

function spanIn(question: string, { members: [best] }: Group<Candidate>): Span | undefined {
  if (expectedFigure(question) === undefined) return best.words
  const figure = answeringFigure(question, best)
  return figure && withBound(figure, best.article.text.slice(best.start, best.end))
}
