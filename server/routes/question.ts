import { z } from 'zod'
import type { Turn } from '../core/answer.ts'

/** A model may write for long; the articles' own sentences are there in a second. */
export const TIME_LIMIT_MS = 120_000
const MAX_QUESTION = 2_000
/** Older turns say little about what is asked now. */
const MAX_TURNS = 20
/** Of one turn. */
export const MAX_PLACES = 50

export const questionText = z.string().trim().min(1, 'must not be empty').max(MAX_QUESTION)
export const earlierQuestion = z.string().max(MAX_QUESTION)

/** Where a citation stands. */
export const place = z.object({
  articleId: z.string().max(100),
  start: z.int().min(0),
  end: z.int().min(0),
})

export function lastTurns(turns: Turn[]): Turn[] {
  return turns.slice(-MAX_TURNS)
}
