import type { Failure } from '../api/failure.ts'
import { useTexts } from '../texts/language.ts'

export function FailureCard({ failure, onRetry }: { failure: Failure; onRetry(): void }) {
  const t = useTexts().failure
  const reason =
    failure.kind === 'problem' ? (failure.problem.detail ?? failure.problem.title) : t[failure.kind]
  return (
    <div className="card failure" role="alert">
      <h3>{t.title}</h3>
      <p>{reason}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  )
}
