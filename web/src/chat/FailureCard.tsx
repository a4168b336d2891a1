import type { Failure } from '../api/failure.ts'
import { Reason } from '../shared/Reason.tsx'
import { useTexts } from '../texts/language.ts'

interface Props {
  failure: Failure
  /** Whether claims came before. */
  some: boolean
  onRetry(): void
}

export function FailureCard({ failure, some, onRetry }: Props) {
  const t = useTexts().failure
  return (
    <div className="card failure" role="alert">
      <h3>{some ? t.partTitle : t.title}</h3>
      <p>
        <Reason failure={failure} /> {failure.kind === 'unreachable' && t.asksItself}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  )
}
