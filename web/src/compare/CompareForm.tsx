import { type KeyboardEvent, type SubmitEvent, useState } from 'react'
import { COMPOSER, isSubmitKey, MAX_LENGTH } from '../chat/Composer.tsx'
import { useTexts } from '../texts/language.ts'

interface Props {
  question: string
  onAsk(question: string): void
}

/** The question as it stands in the address, to be changed and asked anew. */
export function CompareForm({ question, onAsk }: Props) {
  const t = useTexts()
  const [text, setText] = useState(question)
  const [shown, setShown] = useState(question)
  // "Back" brings another question.
  if (shown !== question) {
    setShown(question)
    setText(question)
  }
  const tooLong = text.trim().length > MAX_LENGTH

  function submit(event: SubmitEvent | KeyboardEvent) {
    event.preventDefault()
    if (text.trim() && !tooLong) onAsk(text.trim())
  }

  return (
    <form className="composer" onSubmit={submit}>
      <div className="field">
        <textarea
          id={COMPOSER}
          rows={1}
          dir="auto"
          value={text}
          aria-label={t.compare.label}
          aria-invalid={tooLong}
          aria-describedby="composer-hint"
          placeholder={t.compare.placeholder}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isSubmitKey(event)) submit(event)
          }}
        />
        <button type="submit" className="button">
          {t.compare.compare}
        </button>
      </div>
      <p id="composer-hint" role="status">
        {tooLong && t.composer.tooLong(text.trim().length, MAX_LENGTH)}
      </p>
    </form>
  )
}
