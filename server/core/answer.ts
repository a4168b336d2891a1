import type { Outlet, Span, Zone } from './article.ts'
import type { ModelFailure } from './errors.ts'

/** Who vouches for the quoted words. */
export interface Attribution {
  /** The outlet itself, direct speech, speech that the outlet reports, or a reader. */
  kind: 'outlet' | 'quote' | 'reported' | 'comment'
  speaker?: string
  /** Through whom the speaker is quoted: "Muster laut Agentur". */
  via?: string
}

export interface Citation extends Span {
  /** Hash of article id, sha256, start and end: survives a re-ingest of an unchanged file. */
  id: string
  articleId: string
  articleSha256: string
  file: string
  title: string
  outlet: Outlet
  url?: string
  zone: Zone
  /** Always `article.text.slice(start, end)`. */
  quote: string
  /** The text before and after the quote (W3C TextQuoteSelector): finds the place again in an edited text. */
  prefix: string
  suffix: string
  /** What makes the quote readable: the sentence that a pronoun points to, a list's lead-in. */
  context: Span[]
  attribution: Attribution
}

declare const verified: unique symbol

export interface ClaimFields {
  id: string
  text: string
  language: string
  citations: [Citation, ...Citation[]]
  /** The quote itself, deterministic checks, or a judge model as well. */
  support: 'verbatim' | 'checked' | 'judged'
  /** In `text`: the words that answer. */
  answerSpan?: Span
  /** Independent origins behind the citations, not just articles. */
  origins: number
  /** Ids of claims that say otherwise. */
  conflictsWith?: string[]
}

/** A statement that was checked against its quotes. The brand has no value: only `verify/` casts to it. */
export type Claim = ClaimFields & { readonly [verified]: true }

/** Why a drafted statement, or a piece of its evidence, is not shown. */
export const REJECTION_REASONS = [
  'article-unknown',
  'quote-not-found',
  'quote-too-long',
  'zone-not-allowed',
  /** Its paragraph tells machines what to answer. */
  'orders-machine',
  'figure-not-in-quote',
  'name-not-in-quote',
  'negation-differs',
  'says-otherwise',
  'speaker-differs',
  'speech-as-fact',
  'certainty-differs',
  'outlet-differs',
  'not-supported',
] as const

export type RejectionReason = (typeof REJECTION_REASONS)[number]

export const MODES = ['extractive', 'generative'] as const

export type Mode = (typeof MODES)[number]

/**
 * What a model wrote for an answer, and what of it was rejected. What it writes once more counts twice: what was rejected
 * first may be shown as it was mended. In an answer whose mode is `extractive` the articles' own sentences stand in for it:
 * it failed, or nothing that it wrote was borne out.
 */
export interface Drafting {
  /** Revision of the prompts. */
  prompt: string
  drafts: number
  rejected: Partial<Record<RejectionReason, number>>
  /** Why it broke off. */
  failure?: ModelFailure
}

interface AnswerBase {
  id: string
  question: string
  /** The question as it was understood, readable without the history. */
  standaloneQuestion: string
  /** One sentence built from verified fields only; empty when nothing is claimed. */
  lead: string
  language: string
  mode: Mode
  /** The writing model, or null in extractive mode. */
  model: string | null
  /** Revision of the index that was read; 0 when there is none. */
  revision: number
  /**
   * How far the best passage lies above the score from which such a question is answered, or below it; -1 when nothing
   * was looked up.
   */
  margin: number
  /** Absent when no model was asked. */
  drafting?: Drafting
  /** To which articles the answer was limited, beside what the question says itself; absent when to none. */
  scope?: AnswerScope
  /** Milliseconds of each step. */
  timings: Record<string, number>
}

export const ABSTAIN_REASONS = [
  'not-in-articles',
  /** The question takes for granted what an article tells otherwise: `nearest` has the sentence. */
  'told-otherwise',
  'only-in-comments',
  'not-a-question',
  'empty-corpus',
  /** The embedder failed: only words were compared, which is too little to answer from. */
  'words-only',
] as const

export type AbstainReason = (typeof ABSTAIN_REASONS)[number]

export const ANSWER_STATUSES = ['answered', 'partial', 'abstained'] as const satisfies Answer['status'][]

export type Answer = AnswerBase &
  (
    | { status: 'answered'; claims: Claim[] }
    /** `missing`: the parts of the question without an answer: nothing was found, or they are too many. */
    | { status: 'partial'; claims: Claim[]; missing: string[] }
    /** `nearest`: what comes nearest, shown as just that; never an answer. */
    | { status: 'abstained'; reason: AbstainReason; nearest: Citation[] }
  )

/** What a stream carries: claims as they are verified (upsert by id), then the whole answer. */
export type AnswerEvent =
  | { type: 'claim'; claim: Claim }
  | { type: 'missing'; missing: string }
  | { type: 'done'; answer: Answer }

/** An earlier turn, as the client remembers it: places, never texts. */
export interface Turn {
  question: string
  citations: { articleId: string; start: number; end: number }[]
}

/** Articles that are chosen; all that is given must fit. */
export interface ArticleScope {
  /** Ids. */
  articles?: string[] | undefined
  /** Names, in any case. */
  outlets?: string[] | undefined
  /**
   * The first and the last day, month or year of publication, as ISO 8601: both count. An article without a date is in no
   * time span.
   */
  from?: string | undefined
  to?: string | undefined
}

/** Articles that were chosen, the outlets called as the articles call them, and how many articles that were. */
export type AnswerScope = ArticleScope & { size: number }

export interface Question {
  question: string
  history?: Turn[]
  /** Nothing is looked up outside of it. */
  scope?: ArticleScope | undefined
  /** Generative where there is a model, if nothing else is said. */
  mode?: Mode | undefined
}
