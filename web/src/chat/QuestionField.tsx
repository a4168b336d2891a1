import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { MAX_QUESTION } from '../../../server/core/limits.ts'
import { useTexts } from '../texts/language.ts'

/** The id of the box for the question, on whichever page. */
const COMPOSER = 'composer'

export function focusComposer(): void {
  document.getElementById(COMPOSER)?.focus()
}

/** While an input method composes, Enter picks a word. */
export function isSubmitKey({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !nativeEvent.isComposing
}

interface Props {
  field?: RefObject<HTMLTextAreaElement | null>
  text: string
  label: string
  placeholder: string
  onWrite(text: string): void
  onSubmit(): void
  /** The button beside it. */
  children: ReactNode
}

/** The box for a question. */
export function QuestionField({ field, text, label, placeholder, onWrite, onSubmit, children }: Props) {
  const t = useTexts().composer
  const { length } = text.trim()
  const tooLong = length > MAX_QUESTION
  return (
    <>
      <div className="field">
        <textarea
          id={COMPOSER}
          ref={field}
          rows={1}
          dir="auto"
          value={text}
          aria-label={label}
          aria-invalid={tooLong}
          aria-describedby="composer-hint"
          placeholder={placeholder}
          onChange={(event) => onWrite(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isSubmitKey(event)) return
            event.preventDefault()
            onSubmit()
          }}
        />
        {children}
      </div>
      <p id="composer-hint" role="status">
        {tooLong && t.tooLong(length, MAX_QUESTION)}
      </p>
    </>
  )
}
