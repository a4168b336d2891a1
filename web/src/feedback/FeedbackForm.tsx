import { useId, useState } from 'react'
import { MAX_COMMENT } from '../../../server/core/limits.ts'
import { Reason } from '../shared/Reason.tsx'
import { useTexts } from '../texts/language.ts'
import { type Given, give, type Verdict, withdraw } from './given.ts'
import type { Subject } from './subject.ts'

interface Props {
  subject: Subject
  given: Given | undefined
  words(verdict: Verdict): string
}

/** What can be said. A choice is kept at once, and can be changed or withdrawn. */
export function FeedbackForm({ subject, given, words }: Props) {
  const t = useTexts().feedback
  const field = useId()
  const [comment, setComment] = useState(given?.comment ?? '')
  const chosen = given?.withdrawn ? undefined : given?.verdict
  return (
    <>
      <p className="feedback-title">{subject.judged.about === 'claim' ? t.claimTitle : t.answerTitle}</p>
      <div className="feedback-choices">
        {subject.verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={verdict === chosen}
            onClick={() => give(subject, verdict, comment.trim())}
          >
            {words(verdict)}
          </button>
        ))}
      </div>
      {chosen && (
        <>
          <label htmlFor={field}>{t.comment}</label>
          <textarea
            id={field}
            rows={2}
            maxLength={MAX_COMMENT}
            dir="auto"
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <div className="feedback-foot">
            {(comment.trim() !== '' || given?.comment !== '') && (
              <button
                type="button"
                className="text-button"
                onClick={() => give(subject, chosen, comment.trim())}
              >
                {t.sendComment}
              </button>
            )}
            <button
              type="button"
              className="text-button"
              onClick={(event) => {
                focusChoices(event.currentTarget)
                withdraw(subject.key)
              }}
            >
              {t.withdraw}
            </button>
          </div>
        </>
      )}
      <FeedbackState subject={subject} given={given} />
      <p className="feedback-what">{t.what}</p>
    </>
  )
}

/** The button that was pressed goes away: the focus must not go with it. */
function focusChoices(pressed: HTMLElement): void {
  pressed.closest('.feedback')?.querySelector('button')?.focus()
}

/** Whether the server has it, and if not, why. */
function FeedbackState({ subject, given }: Omit<Props, 'words'>) {
  const t = useTexts().feedback
  const failure = given?.failure
  return (
    <>
      <p role="status" className="feedback-state">
        {given?.state === 'sending' && t.sending}
        {given?.state === 'kept' && t.kept}
      </p>
      {given?.state === 'failed' && (
        <p role="alert" className="feedback-state warning">
          {given.withdrawn ? t.notWithdrawn : t.notKept} {failure && <Reason failure={failure} />}{' '}
          <button
            type="button"
            className="text-button"
            onClick={(event) => {
              focusChoices(event.currentTarget)
              if (given.withdrawn) withdraw(subject.key)
              else give(subject, given.verdict, given.comment)
            }}
          >
            {t.again}
          </button>
        </p>
      )}
    </>
  )
}
