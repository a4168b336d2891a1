import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTopModal } from './modal.ts'
import { createState, useValue } from './state.ts'

interface NoticeContent {
  text: ReactNode
  action?: { label: string; run(): void }
}

/** Long enough to read it and to reach its button; it stays while it has the pointer or the focus. */
const SHOWN_MS = 12_000

const current = createState<NoticeContent | undefined>(undefined)

/** Tells at the foot of the page what was done, and how to undo it. */
export function notify(content: NoticeContent): void {
  current.set({ ...content })
}

/** Where notices come: on the page, or in the dialog that lies over it. */
export function Notice() {
  const notice = useValue(current)
  const modal = useTopModal()
  const place = (
    <div role="status" className="notice-place">
      {notice && <NoticeText notice={notice} />}
    </div>
  )
  return modal ? createPortal(place, modal) : place
}

function NoticeText({ notice }: { notice: NoticeContent }) {
  const { text, action } = notice
  const [held, setHeld] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another notice has its own time
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => current.set(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice, held])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only keep it from going away
    <div
      className="notice"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {action && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setHeld(false)
            current.set(undefined)
            action.run()
          }}
        >
          {action.label}
        </button>
      )}
    </div>
  )
}
