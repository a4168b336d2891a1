import { useSyncExternalStore } from 'react'

/** A value of the whole page: whoever shows it follows its changes. */
export interface State<T> {
  get(): T
  set(next: T): void
  subscribe(listener: () => void): () => void
}

export function createState<T>(initial: T): State<T> {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    get: () => value,
    set(next) {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useValue<T>({ subscribe, get }: State<T>): T {
  return useSyncExternalStore(subscribe, get)
}
