import { useSyncExternalStore } from 'react'

// The same width as in the style sheets: below it the article comes as a sheet.
const query = matchMedia('(width < 56rem)')

function subscribe(onChange: () => void): () => void {
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches)
}
