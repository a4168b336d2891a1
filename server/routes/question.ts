import { z } from 'zod'
import type { Turn } from '../core/answer.ts'
import { MAX_ARTICLES, MAX_OUTLETS, MAX_QUESTION, MAX_TURNS } from '../core/limits.ts'
import { endsBefore } from '../retrieve/scope.ts'

/** A model may write for long; the articles' own sentences are there in a second. */
export const TIME_LIMIT_MS = 120_000

export const questionText = z.string().trim().min(1, 'must not be empty').max(MAX_QUESTION)
export const earlierQuestion = z.string().max(MAX_QUESTION)

/** Where a citation stands. */
export const place = z.object({
  articleId: z.string().max(100),
  start: z.int().min(0),
  end: z.int().min(0),
})

/** A year, a month or a day. */
const day = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a year, month or day: 2025, 2025-02 or 2025-02-13',
  )

/** To which articles a question is limited. Strict: a misspelled limit would be none. */
export const questionScope = z
  .strictObject({
    articles: z.array(z.string().min(1).max(100)).min(1).max(MAX_ARTICLES).optional(),
    outlets: z.array(z.string().trim().min(1).max(300)).min(1).max(MAX_OUTLETS).optional(),
    from: day.optional(),
    to: day.optional(),
  })
  .refine((scope) => Object.values(scope).some((limit) => limit !== undefined), {
    error: 'must limit something: articles, outlets, from or to',
  })
  .refine(({ from, to }) => from === undefined || to === undefined || !endsBefore(to, from), {
    error: 'from must not lie after to',
  })

export function lastTurns(turns: Turn[]): Turn[] {
  return turns.slice(-MAX_TURNS)
}
