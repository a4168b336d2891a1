import type { AbstainReason, Answer, Mode } from './answer.ts'
import type { Span } from './article.ts'

/** What can be said of a claim. */
export const CLAIM_VERDICTS = ['right', 'wrong-source', 'not-supported', 'incomplete'] as const
/** What can be said of an answer as a whole. */
export const ANSWER_VERDICTS = ['incomplete', 'answerable', 'not-answerable'] as const

export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number]
export type AnswerVerdict = (typeof ANSWER_VERDICTS)[number]

/** A place that a claim cites, as it was looked up when the feedback came. */
export interface CitedPlace extends Span {
  articleId: string
  articleSha256: string
  file: string
  /** Always the article's text from `start` to `end`. */
  quote: string
}

/** What feedback is about, and what is said of it. */
export type Judged =
  | { about: 'claim'; verdict: ClaimVerdict; claim: string; places: [CitedPlace, ...CitedPlace[]] }
  | { about: 'answer'; verdict: AnswerVerdict }

/** What a user thinks of an answer or of a claim. Nothing in it tells who that is. */
export type Feedback = Judged & {
  /** Made up by the page: later feedback with the same id stands in for this one. */
  id: string
  /** ISO 8601. */
  at: string
  question: string
  /** As it was understood, readable without the conversation. */
  standaloneQuestion: string
  language: string
  status: Answer['status']
  reason?: AbstainReason
  mode: Mode
  /** Only chosen articles were asked. */
  limited?: true
  /** Of the index that the answer was read from. */
  revision: number
  comment?: string
}

export type FeedbackEntry = Feedback | { id: string; at: string; withdrawn: true }

/** The feedback that stands: the last of each id, unless it was withdrawn. In the order in which it was given. */
export function standingFeedback(entries: readonly FeedbackEntry[]): Feedback[] {
  const last = new Map<string, FeedbackEntry>()
  for (const entry of entries) {
    last.delete(entry.id)
    last.set(entry.id, entry)
  }
  return [...last.values()].flatMap((entry) => ('withdrawn' in entry ? [] : [entry]))
}
