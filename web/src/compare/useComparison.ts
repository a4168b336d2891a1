import { useCallback, useEffect, useState } from 'react'
import type { Comparison } from '../../../server/core/comparison.ts'
import { compare } from '../api/client.ts'
import { connection } from '../api/connection.ts'
import { type Failure, toFailure } from '../api/failure.ts'

export type Comparing =
  | { state: 'empty' }
  | { state: 'working' }
  | { state: 'failed'; failure: Failure }
  | { state: 'done'; comparison: Comparison }

/** What the articles say on a question, and a function that asks again. A lost connection asks again by itself. */
export function useComparison(question: string): [Comparing, () => void] {
  const [found, setFound] = useState<{ question: string; comparing: Comparing }>()
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => {
    setFound(undefined)
    setAttempt((count) => count + 1)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to ask again
  useEffect(() => {
    if (!question) return
    const controller = new AbortController()
    compare(question, controller.signal).then(
      (comparison) => setFound({ question, comparing: { state: 'done', comparison } }),
      (error: unknown) => {
        if (!controller.signal.aborted)
          setFound({ question, comparing: { state: 'failed', failure: toFailure(error) } })
      },
    )
    return () => controller.abort()
  }, [question, attempt])

  const comparing = found?.question === question ? found.comparing : undefined
  const lost = comparing?.state === 'failed' && comparing.failure.kind !== 'problem'
  useEffect(() => (lost ? connection.onBack(again) : undefined), [lost, again])

  return [question ? (comparing ?? { state: 'working' }) : { state: 'empty' }, again]
}
