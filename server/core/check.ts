import type { Citation } from './answer.ts'
import type { Span } from './article.ts'

/** The words in which a sentence and the quote that contradicts it differ, where rules can show them. */
export interface Differing {
  /** In the sentence's own text. */
  stated: Span[]
  /** In the quote of its first citation. */
  given: Span[]
}

/** A sentence of a checked text. Its span is its place in that text. */
export type CheckedSentence = Span & { text: string } /** The citations support it, or say otherwise. */ & (
    | { verdict: 'supported'; citations: [Citation, ...Citation[]] }
    | { verdict: 'contradicted'; citations: [Citation, ...Citation[]]; differing: Differing }
    /** `nearest`: what comes nearest, shown as just that. */
    | { verdict: 'not-found'; nearest: Citation[] }
  )

/** A sentence that states nothing that articles could support or contradict. */
export type SkippedSentence = Span & {
  text: string
  reason: 'question' | 'heading' | 'first-person' | 'nothing-stated'
}

export interface CheckedText {
  /** In the order of the text. */
  sentences: CheckedSentence[]
  skipped: SkippedSentence[]
  language: string
  /** Revision of the index that was read; 0 when there is none: then nothing was found. */
  revision: number
  milliseconds: number
}

/** What a stream carries: how much there is to do, sentences as they are checked, then the whole. */
export type CheckEvent =
  /** `statements`: so many sentences follow. */
  | { type: 'begin'; statements: number; skipped: SkippedSentence[] }
  | { type: 'sentence'; sentence: CheckedSentence }
  | { type: 'done'; checked: CheckedText }
