import { expect, test } from 'vitest'
import type { Answer } from '../../../server/core/answer.ts'
import { asked } from './conversation.ts'
import { openQuestions } from './suggestions.ts'

test('offered is what the articles answer and nobody asked yet, however it was put', () => {
  const suggestion = (question: string, answerable = true) => ({ question, articles: 1, answerable })
  const all = [
    suggestion('Was sagte A?'),
    suggestion('Was sagte B?'),
    suggestion('Wie wird das Wetter?', false),
    suggestion('Was sagte C?'),
    suggestion('Was sagte D?'),
    suggestion('Was sagte E?'),
  ]
  const answer = { standaloneQuestion: 'Was sagte B?' } as Answer
  const exchanges = [
    asked('1', 'was sagte a', 1),
    { ...asked('2', 'Und B?', 2), progress: { state: 'done' as const, answer } },
  ]
  expect(openQuestions(all, exchanges).map(({ question }) => question)).toEqual([
    'Was sagte C?',
    'Was sagte D?',
    'Was sagte E?',
  ])
})
