import { useCallback, useLayoutEffect, useRef } from 'react'

/** The same function at every render, which does what the last one that was given does: for parts that are drawn only when they change. */
export function useStable<A extends unknown[]>(callback: (...args: A) => void): (...args: A) => void {
  const last = useRef(callback)
  useLayoutEffect(() => {
    last.current = callback
  })
  return useCallback((...args: A) => last.current(...args), [])
}
