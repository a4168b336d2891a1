import { type Failure, isConflict } from '../api/failure.ts'
import { Reason } from '../shared/Reason.tsx'
import { useEditingTexts } from '../texts/editing.ts'

const BUSY = 503
const FULL = 507

/** Why a change did not work, and what to do. */
export function EditFailure({ failure }: { failure: Failure }) {
  const t = useEditingTexts()
  if (failure.kind !== 'problem') return t[failure.kind]
  if (isConflict(failure)) return t.conflict
  const { status } = failure.problem
  if (status === BUSY) return t.busy
  if (status === FULL) return t.full
  return (
    <>
      {t.failed} <Reason failure={failure} />
    </>
  )
}
