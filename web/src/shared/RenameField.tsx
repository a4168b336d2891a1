import { type KeyboardEvent, useEffect, useRef } from 'react'

interface Props {
  label: string
  text: string
  /** @param next undefined when it is to stay as it was */
  onFinish(next: string | undefined): void
}

/** A field in the place of a title, until Enter, Escape or leaving it. */
export function RenameField({ label, text, onFinish }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onFinish(event.currentTarget.value.trim())
    if (event.key !== 'Escape') return
    // It would close the drawer.
    event.preventDefault()
    event.stopPropagation()
    onFinish(undefined)
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
