import { useCallback, useEffect, useRef, useState } from 'react'
import { onMove } from '../router/location.ts'
import { fromHash, type Place, toHash } from './place.ts'

export interface Opened extends Place {
  /** The id of the control that opened it, which gets the focus back. */
  openerId?: string
}

/** What the reader shows. The address follows, so that a reload or a link opens the same place. */
export function useReader() {
  const [opened, setOpened] = useState<Opened | undefined>(() => fromHash(location.hash))
  const returnTo = useRef<string>(undefined)

  // Back, forward, another conversation, or an address that someone typed.
  useEffect(() => onMove(() => setOpened(fromHash(location.hash))), [])

  useEffect(() => {
    if (opened) {
      returnTo.current = opened.openerId
    } else if (returnTo.current) {
      document.getElementById(returnTo.current)?.focus()
      returnTo.current = undefined
    }
  }, [opened])

  /** @param openerId what gets the focus */
  const close = useCallback((openerId: string | undefined) => {
    returnTo.current = openerId
    history.replaceState(null, '', location.pathname + location.search)
    setOpened(undefined)
  }, [])

  return {
    opened,
    close,
    open(next: Opened) {
      // One step of the browser's history, however many quotes are paged through: "back" closes the reader.
      if (opened) history.replaceState(null, '', toHash(next))
      else history.pushState(null, '', toHash(next))
      setOpened(next)
    },
  }
}
