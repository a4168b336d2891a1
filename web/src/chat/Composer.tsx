import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { ArticleScope } from '../../../server/core/answer.ts'
import { MAX_QUESTION } from '../../../server/core/limits.ts'
import { ScopeChip } from '../scope/ScopeChip.tsx'
import { useTexts } from '../texts/language.ts'
import { QuestionField } from './QuestionField.tsx'

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

  useEffect(() => {
    // The follow-up box takes over from the first one: typing goes on, where no keyboard would pop up for it.
    if (followUp && matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true })
  }, [followUp])

  function submit(event?: SubmitEvent) {
    event?.preventDefault()
    field.current?.focus()
    if (working || !question || question.length > MAX_QUESTION) return
    setText('')
    onAsk(question)
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
      <QuestionField
        field={field}
        text={text}
        label={t.label}
        placeholder={followUp ? t.followUp : t.first}
        onWrite={setText}
        onSubmit={submit}
      >
        {working ? (
          <button type="button" className="button quiet" onClick={onStop}>
            {t.stop}
          </button>
        ) : (
          <button type="submit" className="button">
            {t.ask}
          </button>
        )}
      </QuestionField>
    </form>
  )
}
