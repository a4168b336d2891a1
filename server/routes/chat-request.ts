import { z } from 'zod'
import type { Question, Turn } from '../core/answer.ts'
import { BelegtError } from '../core/errors.ts'
import { MAX_PLACES } from '../core/limits.ts'
import { earlierQuestion, lastTurns, place, questionScope, questionText } from './question.ts'

/** A client may send parts and messages of many kinds; what is not ours says nothing. */
export const chatRequest = z.object({
  messages: z.array(
    z.object({ role: z.enum(['system', 'user', 'assistant']), parts: z.array(z.unknown()).max(1_000) }),
  ),
  scope: questionScope.optional(),
})

type Message = z.infer<typeof chatRequest>['messages'][number]

const textPart = z.object({ type: z.literal('text'), text: z.string() })
const claimPart = z.object({
  type: z.literal('data-claim'),
  data: z.object({ citations: z.array(z.unknown()) }),
})

/**
 * The last message is the question. Of the earlier ones count the questions and the places that our own claims cited;
 * whatever else a message says about an answer is not believed.
 * @throws BelegtError `invalid-request`
 */
export function questionIn({ messages, scope }: z.infer<typeof chatRequest>): Question {
  const last = messages.at(-1)
  if (last?.role !== 'user')
    throw new BelegtError('invalid-request', 'messages: the last one must be of the user')
  const question = questionText.safeParse(textOf(last))
  if (!question.success)
    throw new BelegtError(
      'invalid-request',
      `messages: the text of the last one ${question.error.issues[0]?.message}`,
    )
  return { question: question.data, history: historyOf(messages.slice(0, -1)), scope }
}

function historyOf(messages: readonly Message[]): Turn[] {
  const turns: Turn[] = []
  for (const message of messages) {
    if (message.role === 'user') turns.push({ question: textOf(message), citations: [] })
    if (message.role === 'assistant') turns.at(-1)?.citations.push(...placesIn(message))
  }
  return lastTurns(
    turns
      .filter(({ question }) => earlierQuestion.safeParse(question).success)
      .map(({ question, citations }) => ({ question, citations: citations.slice(0, MAX_PLACES) })),
  )
}

function textOf({ parts }: Message): string {
  return parts.flatMap((part) => textPart.safeParse(part).data?.text ?? []).join('\n')
}

function placesIn({ parts }: Message): Turn['citations'] {
  return parts
    .flatMap((part) => claimPart.safeParse(part).data?.data.citations ?? [])
    .flatMap((citation) => place.safeParse(citation).data ?? [])
}
