import type { Suggestion } from '../../../server/core/status.ts'
import type { Exchange } from './conversation.ts'

const OFFERED = 3

const fold = (question: string) =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether two questions differ at most in capitals and punctuation. */
export const isSameQuestion = (one: string, other: string) => fold(one) === fold(other)

/** Of the questions that the articles answer those that were not asked yet, as they stand or as they were understood. */
export function openQuestions(
  suggestions: readonly Suggestion[],
  exchanges: readonly Exchange[],
): Suggestion[] {
  const asked = new Set(
    exchanges.flatMap(({ question, progress }) =>
      progress.state === 'done'
        ? [fold(question), fold(progress.answer.standaloneQuestion)]
        : [fold(question)],
    ),
  )
  return suggestions
    .filter(({ question, answerable }) => answerable && !asked.has(fold(question)))
    .slice(0, OFFERED)
}
