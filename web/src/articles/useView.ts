import { useEffect, useState } from 'react'
import { onMove } from '../router/location.ts'
import { searchOf, type View, viewOf } from './view.ts'

/** What the page shows, as the address says it, and a function that changes it there. */
export function useView(): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(() => viewOf(location.search))
  // Back, forward, or an address that someone typed.
  useEffect(() => onMove(() => setView(viewOf(location.search))), [])

  return [
    view,
    (change) => {
      // Another choice begins at the first page.
      const last = viewOf(location.search)
      const next = { ...last, page: 0, ...change }
      const address = location.pathname + searchOf(next) + location.hash
      // "Back" leads to the search before; narrowing one down is no step.
      if (next.query === last.query) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
      setView(next)
    },
  ]
}
