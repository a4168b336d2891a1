import type { Drafting, RejectionReason } from '../core/answer.ts'
import type { Writing } from './drafted.ts'
import type { WrittenOutcome } from './generate.ts'

/** Whether a model's claims are shown: the first of them leads, since it was asked for first. */
export function isWritten(drafted: readonly WrittenOutcome[]): boolean {
  return drafted.some(({ extracted }) => !extracted)
}

/** Whose words the answer is made of. */
export function authorship(drafted: readonly WrittenOutcome[], writing: Writing | undefined) {
  const model = writing?.writer.model ?? null
  const [first, ...others] = drafted
  if (!first) return { mode: 'extractive' as const, model: null }
  const drafting = others.reduce((sum, { drafting }) => added(sum, drafting), first.drafting)
  return isWritten(drafted)
    ? { mode: 'generative' as const, model, drafting }
    : { mode: 'extractive' as const, model: null, drafting }
}

function added(one: Drafting, other: Drafting): Drafting {
  const reasons = Object.entries(other.rejected) as [RejectionReason, number][]
  const rejected = { ...one.rejected }
  for (const [reason, count] of reasons) rejected[reason] = (rejected[reason] ?? 0) + count
  return { ...other, ...one, drafts: one.drafts + other.drafts, rejected }
}
