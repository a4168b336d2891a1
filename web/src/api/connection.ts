import { useSyncExternalStore } from 'react'

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

export interface Connection {
  isAway(): boolean
  subscribe(listener: () => void): () => void
  /** Calls back each time that the server is there again. */
  onBack(listener: () => void): () => void
  /** A request found nobody. */
  lost(): void
  /** Something did not come, perhaps since nobody is there: asks. */
  doubt(): Promise<void>
  /** Asks at once whether the server is there again. */
  probeNow(): void
}

/**
 * Knows whether the server is there. Once a request finds nobody, it asks again and again, ever less often.
 * @param isThere asks the server
 */
export function createConnection(isThere: () => Promise<boolean>): Connection {
  const listeners = new Set<() => void>()
  const backListeners = new Set<() => void>()
  let away = false
  let wait = FIRST_WAIT_MS
  let timer: ReturnType<typeof setTimeout> | undefined

  const setAway = (next: boolean) => {
    away = next
    for (const listener of listeners) listener()
  }

  async function probe() {
    clearTimeout(timer)
    if (!(await isThere())) {
      timer = setTimeout(probe, wait)
      wait = Math.min(wait * 2, LONGEST_WAIT_MS)
      return
    }
    if (!away) return
    setAway(false)
    for (const listener of backListeners) listener()
  }

  function lost() {
    if (away) return
    setAway(true)
    wait = FIRST_WAIT_MS
    timer = setTimeout(probe, wait)
  }

  return {
    isAway: () => away,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onBack(listener) {
      backListeners.add(listener)
      return () => backListeners.delete(listener)
    },
    lost,
    async doubt() {
      if (!(await isThere())) lost()
    },
    probeNow() {
      if (!away) return
      wait = FIRST_WAIT_MS
      probe()
    },
  }
}

/** The one server of this page. */
export const connection = createConnection(() =>
  fetch('/healthz').then(
    ({ ok }) => ok,
    () => false,
  ),
)

export function useAway(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isAway)
}
