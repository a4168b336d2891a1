import type { Citation, Claim } from '../../../server/core/answer.ts'

/** Where something was pinned. */
export interface Source {
  question: string
  /** Undefined where it was no conversation. */
  conversationId?: string
  /** It came out of a file: what it quotes is compared with the articles before it is trusted. */
  imported: boolean
}

/** What can be pinned; its id is that of the claim or the citation, so the same one is pinned once. */
export type Pinnable = { kind: 'claim'; claim: Claim } | { kind: 'quote'; citation: Citation }

export type Pinned = Pinnable & {
  id: string
  source: Source
  /** What somebody wrote about it: plain text. */
  comment: string
}

/** Begins a section. */
export interface Heading {
  kind: 'heading'
  id: string
  text: string
}

export type Entry = Pinned | Heading

export function idOf(pinnable: Pinnable): string {
  return pinnable.kind === 'claim' ? pinnable.claim.id : pinnable.citation.id
}

/** The quotes of an entry. */
export function citationsOf(entry: Entry): readonly Citation[] {
  if (entry.kind === 'heading') return []
  return entry.kind === 'claim' ? entry.claim.citations : [entry.citation]
}
