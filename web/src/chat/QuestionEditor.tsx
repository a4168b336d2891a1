import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { MAX_QUESTION } from '../../../server/core/limits.ts'
import { useTexts } from '../texts/language.ts'
import { isSubmitKey } from './QuestionField.tsx'

interface Props {
  /** Of the heading, which is still there for whoever cannot see that it is being changed. */
  id: string
  asked: string
  question: string
  later: number
  onAsk(question: string): void
  onCancel(): void
}

/** Puts a question differently: it is asked anew in its place. */
export function QuestionEditor({ id, asked: before, question, later, onAsk, onCancel }: Props) {
  const t = useTexts()
  const hint = useId()
  const [text, setText] = useState(question)
  const field = useRef<HTMLTextAreaElement>(null)
  const asked = text.trim()
  const tooLong = asked.length > MAX_QUESTION
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(-1, -1)
  }, [])

  function submit(event?: SubmitEvent) {
    event?.preventDefault()
    if (asked && !tooLong) onAsk(asked)
  }

  return (
    <form className="question-editor" onSubmit={submit}>
      <h2 id={id} className="sr-only">
        {before}
      </h2>
      <textarea
        ref={field}
        rows={1}
        value={text}
        dir="auto"
        aria-label={t.answer.editLabel}
        aria-invalid={tooLong}
        aria-describedby={hint}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isSubmitKey(event)) {
            event.preventDefault()
            submit()
          }
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
            event.stopPropagation()
            onCancel()
          }
        }}
      />
      <div className="question-editor-foot">
        <button type="submit" className="button">
          {t.answer.askThis}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t.answer.cancel}
        </button>
        <span id={hint} className="note">
          {tooLong ? t.composer.tooLong(asked.length, MAX_QUESTION) : t.answer.editNote(later)}
        </span>
      </div>
    </form>
  )
}
