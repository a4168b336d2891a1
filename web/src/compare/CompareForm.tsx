import { type SubmitEvent, useState } from 'react'
import { MAX_QUESTION } from '../../../server/core/limits.ts'
import { QuestionField } from '../chat/QuestionField.tsx'
import { useTexts } from '../texts/language.ts'

interface Props {
  question: string
  onAsk(question: string): void
}

/** The question as it stands in the address, to be changed and asked anew. */
export function CompareForm({ question, onAsk }: Props) {
  const t = useTexts().compare
  const [text, setText] = useState(question)
  const [shown, setShown] = useState(question)
  // "Back" brings another question.
  if (shown !== question) {
    setShown(question)
    setText(question)
  }

  function submit(event?: SubmitEvent) {
    event?.preventDefault()
    const next = text.trim()
    if (next && next.length <= MAX_QUESTION) onAsk(next)
  }

  return (
    <form className="composer" onSubmit={submit}>
      <QuestionField
        text={text}
        label={t.label}
        placeholder={t.placeholder}
        onWrite={setText}
        onSubmit={submit}
      >
        <button type="submit" className="button">
          {t.compare}
        </button>
      </QuestionField>
    </form>
  )
}
