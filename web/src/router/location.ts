import { useSyncExternalStore } from 'react'

/** The History API tells nobody of its own changes: whoever navigates does. */
const MOVED = 'belegt:moved'

/** Goes to the top of a path of this page, as a new step of the browser's history or in place of the last one. */
export function navigate(path: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', path)
  else history.pushState(null, '', path)
  scrollTo(0, 0)
  dispatchEvent(new Event(MOVED))
}

/** Calls back after each change of the address, whoever made it. */
export function onMove(callback: () => void): () => void {
  addEventListener(MOVED, callback)
  addEventListener('popstate', callback)
  return () => {
    removeEventListener(MOVED, callback)
    removeEventListener('popstate', callback)
  }
}

/** The value of a parameter in the address; empty where there is none. */
export function useParameter(name: string): string {
  return useSyncExternalStore(onMove, () => new URLSearchParams(location.search).get(name) ?? '')
}

export function usePath(): string {
  return useSyncExternalStore(onMove, () => location.pathname)
}
