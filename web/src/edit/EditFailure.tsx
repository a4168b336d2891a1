import { codeOf, type Failure, isConflict } from '../api/failure.ts'
import { Reason } from '../shared/Reason.tsx'
import { useEditingTexts } from '../texts/editing.ts'

/** Why a change did not work, and what to do. */
export function EditFailure({ failure }: { failure: Failure }) {
  const t = useEditingTexts()
  if (failure.kind !== 'problem') return t[failure.kind]
  if (isConflict(failure)) return t.conflict
  const code = codeOf(failure)
  if (code === 'index-busy') return t.busy
  if (code === 'storage-full') return t.full
  return (
    <>
      {t.failed} <Reason failure={failure} />
    </>
  )
}
