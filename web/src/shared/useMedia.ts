import { useSyncExternalStore } from 'react'

/** A hook that tells whether a media query holds. */
function createMediaHook(media: string): () => boolean {
  const query = matchMedia(media)
  const subscribe = (onChange: () => void) => {
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }
  return () => useSyncExternalStore(subscribe, () => query.matches)
}

// The same widths as in the style sheets.
/** The article comes as a sheet, not beside the chat. */
export const useNarrow = createMediaHook('(width < 56rem)')
/** There is room for the conversations beside the chat and the articles. */
export const useWide = createMediaHook('(width >= 78rem)')
