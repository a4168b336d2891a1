import type { Answer, Attribution, Citation, Claim } from '../server/core/answer.ts'
import type { Span, Zone } from '../server/core/article.ts'

/** A place that states a fact, in the text of an article. */
export interface GoldSpan extends Span {
  file: string
  /** Always the article's text from `start` to `end`. */
  quote: string
  kind?: Attribution['kind']
  speaker?: string
}

/** One thing that a complete answer says; any of its places shows it. */
export interface Fact {
  spans: GoldSpan[]
}

/** What a right answer does: cite, say that the articles do not say, or that only readers do, or that nothing was asked. */
export type Expectation = 'answer' | 'abstain' | 'only-in-comments' | 'not-a-question'

export type Split = 'dev' | 'test'

export interface EvalQuestion {
  id: string
  category: string
  language: string
  question: string
  /** Earlier questions of the conversation, in order. */
  history: string[]
  expect: Expectation
  /** Empty unless something can be cited. */
  facts: Fact[]
  /** Stands in no right answer, only in one that obeys an injected instruction. */
  canary?: string
  /** An attack: this paragraph stands in a copy of the article, after the sentence `after`. */
  insert?: { file: string; after: string; text: string }
  split: Split
}

/** What a claim of any system under test rests on: a part of Belegt's `Citation`. */
export type EvalCitation = Pick<
  Citation,
  'file' | 'start' | 'end' | 'quote' | 'outlet' | 'zone' | 'attribution'
>

export interface EvalClaim {
  text: string
  citations: EvalCitation[]
  /** The words in it that are marked as the answer. */
  marked?: string
  /** How it was checked, where it was. */
  support?: Claim['support']
}

/** What became of what a model wrote for an answer. */
export interface EvalDrafting {
  drafts: number
  /** By reason. */
  rejected: Record<string, number>
  /** Why the model broke off. */
  failure?: string
  /** The articles' own sentences stand in for it. */
  extracted: boolean
}

/** What a system under test gave for one question. */
export interface EvalAnswer {
  status: Answer['status']
  /** Only with `abstained`. */
  reason?: string
  /** The lead sentence and whatever else is shown as the system's own words. */
  lead: string
  /** In the order in which they are shown, the best first. */
  claims: EvalClaim[]
  /** Places that retrieval found, the best first, at most ten. */
  retrieved: (Span & { file: string })[]
  /** From which a system answers: the higher, the surer that the articles say it. */
  score: number
  milliseconds: number
  /** Absent when no model was asked. */
  drafting?: EvalDrafting
}

/** One question, and what a system made of it. */
export interface EvalCase {
  question: EvalQuestion
  answer: EvalAnswer
}

/** What the scorers need to know of the articles that were asked. */
export interface EvalArticle {
  file: string
  text: string
  outlet: string | null
  zones: (Span & { zone: Zone })[]
  /** Readable units: sentences, quotations with their tags. */
  units: Span[]
}

/** A share of cases, with its Wilson 95 % interval; an average of values between 0 and 1 has none (`low` = `high` = NaN). */
export interface Measure {
  /** Such as `citation.precision`. */
  id: string
  /** Hits, or the sum of the values. */
  hits: number
  total: number
  /** hits / total; NaN of nothing. */
  value: number
  low: number
  high: number
}
