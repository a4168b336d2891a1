import type { Answer } from '../../../server/core/answer.ts'
import { useTexts } from '../texts/language.ts'
import { FeedbackButton } from './FeedbackButton.tsx'
import { answerSubject } from './subject.ts'

/** What can be said of an answer as a whole. */
export function AnswerFeedback({ answer }: { answer: Answer }) {
  return <FeedbackButton subject={answerSubject(answer)} label={useTexts().feedback.onAnswer} labelled />
}
