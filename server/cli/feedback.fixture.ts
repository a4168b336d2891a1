import type { CitedPlace, Feedback, Judged } from '../core/feedback.ts'

export function placeOf(file: string, text: string, quote: string): CitedPlace {
  const start = text.indexOf(quote)
  return { articleId: file, articleSha256: 'sha', file, quote, start, end: start + quote.length }
}

let given = 0

/** Feedback on an answer to a question; with an id of its own unless one is given. */
export function feedbackOf(question: string, judged: Judged, more: Partial<Feedback> = {}): Feedback {
  given++
  return {
    id: given.toString(16).padStart(24, '0'),
    at: new Date(Date.UTC(2025, 4, 12, 10, given)).toISOString(),
    question,
    standaloneQuestion: question,
    language: 'de',
    status: 'answered',
    mode: 'extractive',
    revision: 3,
    ...judged,
    ...more,
  } as Feedback
}
