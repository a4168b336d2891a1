import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { focusNext } from './focusNext.ts'

interface Props {
  label: string
  text: string
  /** Gets the focus after Enter or Escape. Whoever leaves the field has chosen what has it next. */
  opener: RefObject<HTMLElement | null>
  /** @param next undefined when it is to stay as it was */
  onFinish(next: string | undefined): void
}

/** A field in the place of a title, until Enter, Escape or leaving it. */
export function RenameField({ label, text, opener, onFinish }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  function finish(next: string | undefined) {
    onFinish(next)
    focusNext(() => opener.current)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') finish(event.currentTarget.value.trim())
    if (event.key !== 'Escape') return
    // It would close the drawer.
    event.preventDefault()
    event.stopPropagation()
    finish(undefined)
  }
  return (
    <input
      ref={field}
      className="search"
      aria-label={label}
      defaultValue={text}
      maxLength={200}
      onKeyDown={onKeyDown}
      onBlur={(event) => onFinish(event.currentTarget.value.trim())}
    />
  )
}
