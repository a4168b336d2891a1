import type { ArticleSummary } from './article.ts'

/** What can be added: a file, what stands at an address, or a text. */
export type Addition =
  | { kind: 'file'; name: string; data: Uint8Array }
  | { kind: 'address'; address: string }
  | { kind: 'text'; text: string }

/** A document that was added, with the articles in it. */
export interface Added {
  /** Its name among those that were added. */
  document: string
  articles: Pick<ArticleSummary, 'id' | 'title' | 'outlet' | 'language'>[]
}

/** `GET /api/added`. */
export interface AddedList {
  added: Added[]
}

export type AddEvent =
  /** Another change is under way, and this one comes after it. */
  | { type: 'waiting' }
  | { type: 'fetching'; name: string }
  | { type: 'reading'; name: string; articles: number }
  /** All is read, and is made searchable now. */
  | { type: 'indexing'; articles: number }
  | { type: 'done'; outcome: AddOutcome }

export interface AddOutcome {
  added: Added[]
  /** What could not be read, under the name that it was given, with a reason that continues a sentence. */
  failed: { name: string; reason: string }[]
  warnings: { name: string; warning: string }[]
  revision: number
}
