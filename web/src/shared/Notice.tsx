import { useEffect, useState, useSyncExternalStore } from 'react'

interface NoticeContent {
  text: string
  action?: { label: string; run(): void }
}

/** Long enough to read it and to reach its button; it stays while it has the pointer or the focus. */
const SHOWN_MS = 12_000

let current: NoticeContent | undefined
const listeners = new Set<() => void>()

function show(next: NoticeContent | undefined) {
  current = next
  for (const listener of listeners) listener()
}

/** Tells at the foot of the page what was done, and how to undo it. */
export function notify(content: NoticeContent): void {
  show({ ...content })
}

export function Notice() {
  const notice = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
  const [held, setHeld] = useState(false)

  useEffect(() => {
    if (!notice || held) return
    const timer = setTimeout(() => show(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice, held])

  return (
    <div role="status" className="notice-place">
      {notice && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only keep it from going away
        <div
          className="notice"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{notice.text}</span>
          {notice.action && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                setHeld(false)
                show(undefined)
                notice.action?.run()
              }}
            >
              {notice.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
