import type { RefObject } from 'react'
import type { Answer } from '../../../server/core/answer.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'
import { isSameQuestion } from './suggestions.ts'

/** A question of more characters would fill the page as a headline. */
const LONG = 240

interface Props {
  id: string
  heading: RefObject<HTMLHeadingElement | null>
  question: string
  answer: Answer | undefined
  /** Begins to edit, with this text. */
  onEdit(question: string): void
}

/** The question as it was asked, and how it was understood where that is not the same. */
export function QuestionHeading({ id, heading, question, answer, onEdit }: Props) {
  const t = useTexts()
  const understood = answer?.standaloneQuestion.trim()
  return (
    <>
      <div className="question-line">
        <h2
          id={id}
          ref={heading}
          tabIndex={-1}
          className={question.length > LONG ? 'long' : undefined}
          lang={answer?.language}
          dir="auto"
        >
          {question}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t.answer.editQuestion}
          title={t.answer.editQuestion}
          aria-describedby={id}
          onClick={() => onEdit(question)}
        >
          <Icon name="pencil" />
        </button>
      </div>
      {understood && !isSameQuestion(understood, question) && (
        <p className="understood">
          {t.understood} <q lang={answer?.language}>{understood}</q>{' '}
          <button type="button" className="text-button" onClick={() => onEdit(understood)}>
            {t.answer.editQuestion}
          </button>
        </p>
      )}
    </>
  )
}
