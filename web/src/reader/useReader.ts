import { useCallback, useEffect, useRef, useState } from 'react'
import { onMove } from '../router/location.ts'
import { fromHash, type Place, toHash } from './place.ts'

export interface Opened extends Place {
  /** The id of the control that opened it, which gets the focus back. */
  openerId?: string
}

/** Marks the step of the browser's history that opened the reader. Whatever else changes the address takes it away. */
const STEP = 'reader'

/** What the reader shows. The address follows, so that a reload or a link opens the same place. */
export function useReader() {
  const [opened, setOpened] = useState<Opened | undefined>(() => fromHash(location.hash))
  const returnTo = useRef<string>(undefined)

  // Back, forward, another conversation, or an address that someone typed.
  useEffect(
    () =>
      onMove(() => {
        setOpened(fromHash(location.hash))
        // Not before the browser has looked at it, see `pushStep`.
        requestAnimationFrame(() => {
          history.scrollRestoration = 'auto'
        })
      }),
    [],
  )

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
    if (history.state === STEP) {
      // Taken back once, however often somebody presses Esc until that is done.
      history.replaceState(null, '')
      history.back()
      return
    }
    history.replaceState(null, '', location.pathname + location.search)
    setOpened(undefined)
  }, [])

  return {
    opened,
    close,
    open(next: Opened) {
      // One step of the browser's history, however many quotes are paged through: "back" closes the reader.
      if (opened) history.replaceState(history.state, '', toHash(next))
      else pushStep(toHash(next))
      setOpened(next)
    },
  }
}

/** A step that can be taken back without a jump of the page beside the reader, which may be scrolled meanwhile. */
function pushStep(address: string): void {
  history.scrollRestoration = 'manual'
  history.pushState(STEP, '', address)
  history.scrollRestoration = 'auto'
}
