import type { Span } from './article.ts'

/** Words that shall support a statement, and where they are said to stand. */
export interface Evidence {
  articleId: string
  /** Where to look for the quote: a passage, or the quote's own place. */
  within: Span
  quote: string
  /** The entailment model takes it for the same in other words, so that a "no" may stand in words that no rule knows. */
  isParaphrase?: true
}

/** A statement before it was checked, whoever wrote it. It never reaches a user. */
export interface Draft {
  text: string
  language: string
  evidence: [Evidence, ...Evidence[]]
  /** In `text`: the words that answer. */
  answerSpan?: Span
  /** Drafts before it of the same answer that say otherwise. */
  contradicts?: Draft[]
}

/** A statement as a model wrote it: which passage bears it out is what the model says, and not to be trusted. */
export interface WrittenDraft {
  text: string
  language: string
  /** Ids of passages as the model saw them, perhaps none that exists. */
  evidence: { passage: string; quote: string }[]
  /** Whose words it says they are. */
  speaker?: string
}
