import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { ArticleScope } from '../../../server/core/answer.ts'
import { ScopeChip } from '../scope/ScopeChip.tsx'
import { useTexts } from '../texts/language.ts'

/** The longest question that the server takes. */
export const MAX_LENGTH = 2000

/** The id of the box for the question, on whichever page. */
export const COMPOSER = 'composer'

/** While an input method composes, Enter picks a word. */
export function isSubmitKey({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !nativeEvent.isComposing
}

export function focusComposer(): void {
  document.getElementById(COMPOSER)?.focus()
}

interface Props {
  followUp: boolean
  working: boolean
  /** To which articles the next question is limited. */
  scope: ArticleScope | undefined
  /** Lets it ask all articles. */
  onUnlimit(): void
  onAsk(question: string): void
  onStop(): void
}

export function Composer({ followUp, working, scope, onUnlimit, onAsk, onStop }: Props) {
  const t = useTexts().composer
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const question = text.trim()
  const tooLong = question.length > MAX_LENGTH

  useEffect(() => {
    // The follow-up box takes over from the first one: typing goes on, where no keyboard would pop up for it.
    if (followUp && matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true })
  }, [followUp])

  function submit(event?: SubmitEvent) {
    event?.preventDefault()
    field.current?.focus()
    if (working || tooLong || !question) return
    setText('')
    onAsk(question)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isSubmitKey(event)) return
    event.preventDefault()
    submit()
  }

  return (
    <form className={followUp ? 'composer follow-up' : 'composer'} onSubmit={submit}>
      {scope && (
        <ScopeChip
          scope={scope}
          onRemove={() => {
            onUnlimit()
            // The button that was pressed goes away.
            field.current?.focus()
          }}
        />
      )}
      <div className="field">
        <textarea
          id={COMPOSER}
          ref={field}
          rows={1}
          dir="auto"
          value={text}
          aria-label={t.label}
          aria-invalid={tooLong}
          aria-describedby="composer-hint"
          placeholder={followUp ? t.followUp : t.first}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {working ? (
          <button type="button" className="button quiet" onClick={onStop}>
            {t.stop}
          </button>
        ) : (
          <button type="submit" className="button">
            {t.ask}
          </button>
        )}
      </div>
      <p id="composer-hint" role="status">
        {tooLong && t.tooLong(question.length, MAX_LENGTH)}
      </p>
    </form>
  )
}
