import { useCallback, useEffect, useRef, useState } from 'react'
import type { Citation } from '../../../server/core/answer.ts'
import { fromHash, type Place, toHash } from './place.ts'

export interface Opened extends Place {
  /** The id of the control that opened it, which gets the focus back. */
  openerId?: string
  citation?: Citation
  /** The exchange whose quotes can be paged through. */
  exchangeId?: number
}

/** What the reader shows. The address follows, so that a reload or a link opens the same place. */
export function useReader() {
  const [opened, setOpened] = useState<Opened | undefined>(() => fromHash(location.hash))
  const returnTo = useRef<string>(undefined)

  useEffect(() => {
    // Back, forward, or an address that someone typed.
    const follow = () => setOpened(fromHash(location.hash))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  useEffect(() => {
    if (opened) {
      returnTo.current = opened.openerId
    } else if (returnTo.current) {
      document.getElementById(returnTo.current)?.focus()
      returnTo.current = undefined
    }
  }, [opened])

  const close = useCallback(() => {
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
