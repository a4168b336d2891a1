import { type Failure, reasonOf } from '../api/failure.ts'
import type { EditingTexts } from '../texts/editing.ts'

const CONFLICT = 412
const BUSY = 503
const FULL = 507

export function isConflict(failure: Failure): boolean {
  return failure.kind === 'problem' && failure.problem.status === CONFLICT
}

/** Why a change did not work, and what to do. */
export function wordsOf(failure: Failure, t: EditingTexts): string {
  if (failure.kind !== 'problem') return t[failure.kind]
  const { status } = failure.problem
  if (status === CONFLICT) return t.conflict
  if (status === BUSY) return t.busy
  if (status === FULL) return t.full
  return `${t.failed} ${reasonOf(failure, t)}`
}
