import { useEffect, useEffectEvent } from 'react'
import { createState, useValue } from '../shared/state.ts'
import { readSmall, writeSmall } from '../storage/small.ts'
import type { Texts } from '../texts/de.ts'

/** What keys are for, in the order of their list. */
export const KEYS = {
  help: '?',
  fresh: 'c',
  question: '/',
  draft: '/',
  next: 'j',
  previous: 'k',
  nextProblem: 'n',
  previousProblem: 'p',
  find: 'f',
} as const satisfies Partial<Record<keyof Texts['tools']['keyList'], string>>

type Purpose = keyof typeof KEYS

const STORAGE_KEY = 'belegt.keys'
const enabled = createState(readSmall('localStorage', STORAGE_KEY, (text) => text !== 'off') ?? true)
/** What the parts of the page that are shown listen for. */
const listening = createState<readonly (readonly string[])[]>([])

/** Keys without Ctrl or Alt can be turned off: speech input and slips of the hand set them off (WCAG 2.1.4). */
export function useKeysEnabled(): [boolean, (enabled: boolean) => void] {
  return [
    useValue(enabled),
    (next) => {
      writeSmall('localStorage', STORAGE_KEY, next ? 'on' : 'off')
      enabled.set(next)
    },
  ]
}

/** Runs what belongs to a key, unless something is being typed or corrected, or a dialog other than the reader is open. */
export function useKeys(actions: Partial<Record<Purpose, () => void>>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const purpose = purposesOf(actions).find((purpose) => KEYS[purpose] === event.key)
    const action = purpose && actions[purpose]
    if (!action || !enabled.get() || event.defaultPrevented || isForeign(event)) return
    event.preventDefault()
    action()
  })
  const purposes = purposesOf(actions).join(' ')
  useEffect(() => {
    const listened = purposes.split(' ')
    addEventListener('keydown', onKeyDown)
    listening.set([...listening.get(), listened])
    return () => {
      removeEventListener('keydown', onKeyDown)
      listening.set(listening.get().filter((one) => one !== listened))
    }
  }, [purposes])
}

/** What keys are for on the page as it is. */
export function usePurposes(): Purpose[] {
  const heard = new Set(useValue(listening).flat())
  return purposesOf(KEYS).filter((purpose) => heard.has(purpose))
}

const purposesOf = (actions: Partial<Record<Purpose, unknown>>) => Object.keys(actions) as Purpose[]

function isForeign({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || !(target instanceof Element)) return true
  if (target.closest('input:not([type="checkbox"]), textarea, select')) return true
  return (
    document.querySelector('.corrections, dialog[open]:not(.reader), :popover-open:not(.card-preview)') !==
    null
  )
}
