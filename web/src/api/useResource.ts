import { useCallback, useEffect, useState } from 'react'
import { getJson } from './client.ts'
import { connection } from './connection.ts'
import { type Failure, toFailure } from './failure.ts'

export type Resource<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; failure: Failure }

/** What stands at `path`, and a function that reads it again. While it is read again the old value stays. */
export function useResource<T>(path: string): [Resource<T>, () => void] {
  const [loaded, setLoaded] = useState<{ path: string; resource: Resource<T> }>()
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to read again
  useEffect(() => {
    const controller = new AbortController()
    getJson<T>(path, controller.signal).then(
      (value) => setLoaded({ path, resource: { state: 'ready', value } }),
      (error: unknown) => {
        if (!controller.signal.aborted)
          setLoaded({ path, resource: { state: 'failed', failure: toFailure(error) } })
      },
    )
    return () => controller.abort()
  }, [path, attempt])

  const missed = loaded?.resource.state === 'failed' && loaded.resource.failure.kind !== 'problem'
  useEffect(() => (missed ? connection.onBack(() => setAttempt((count) => count + 1)) : undefined), [missed])

  const reload = useCallback(() => setAttempt((count) => count + 1), [])
  return [loaded?.path === path ? loaded.resource : { state: 'loading' }, reload]
}
