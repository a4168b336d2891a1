import { useSyncExternalStore } from 'react'

let superseded = false
const listeners = new Set<() => void>()

/** From now on nothing is kept in this tab: a newer page in another one has changed the layout. */
export function supersede(): void {
  superseded = true
  for (const listener of listeners) listener()
}

export function useSuperseded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => superseded,
  )
}
