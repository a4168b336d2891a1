import { useEffect, useEffectEvent } from 'react'
import { createState, useValue } from '../shared/state.ts'

const STORAGE_KEY = 'belegt.keys'
const enabled = createState(readStored())

/** Keys without Ctrl or Alt can be turned off: speech input and slips of the hand set them off (WCAG 2.1.4). */
export function useKeysEnabled(): [boolean, (enabled: boolean) => void] {
  return [
    useValue(enabled),
    (next) => {
      store(next)
      enabled.set(next)
    },
  ]
}

/** Runs what belongs to a key, unless something is being typed, or a dialog other than the reader is open. */
export function useKeys(actions: Record<string, () => void>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
    if (!action || !enabled.get() || event.defaultPrevented || isForeign(event)) return
    event.preventDefault()
    action()
  })
  useEffect(() => {
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

function isForeign({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || !(target instanceof Element)) return true
  if (target.closest('input:not([type="checkbox"]), textarea, select')) return true
  return document.querySelector('dialog[open]:not(.reader), :popover-open:not(.card-preview)') !== null
}

function readStored(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off'
  } catch {
    return true
  }
}

function store(on: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off')
  } catch {}
}
