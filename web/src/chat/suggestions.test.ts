import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../server/core/answer.ts'
import { asked } from './conversation.ts'
import { followUps } from './suggestions.ts'

const suggestion = (question: string, answerable = true) => ({ question, articles: 1, answerable })
const whatSaid = (speaker: string) => `Was sagte ${speaker}?`

function answered(question: string, speakers: string[], standaloneQuestion = question) {
  const citations = speakers.map((speaker) => ({ attribution: { kind: 'quote', speaker } }))
  const answer = { status: 'answered', standaloneQuestion, claims: [{ citations }] } as unknown as Answer
  return { ...asked(question, question, 1), progress: { state: 'done' as const, answer } }
}

describe('offered after an answer', () => {
  test('is what the articles answer and nobody asked yet, however it was put', () => {
    const all = [
      suggestion('Was sagte A?'),
      suggestion('Was sagte B?'),
      suggestion('Wie wird das Wetter?', false),
      suggestion('Was sagte C?'),
      suggestion('Was sagte D?'),
      suggestion('Was sagte E?'),
    ]
    const exchanges = [asked('1', 'was sagte a', 1), answered('Und B?', [], 'Was sagte B?')]
    expect(followUps(all, exchanges, whatSaid)).toEqual(['Was sagte C?', 'Was sagte D?', 'Was sagte E?'])
  })

  test('begins with those who are quoted in it, who is quoted most first', () => {
    const speakers = ['Ida Amsel', 'Bo Specht', 'Bo Specht', 'Kai Dohle']
    const exchanges = [answered('Was kostet die Brücke?', speakers)]
    expect(followUps([suggestion('Was sagte C?')], exchanges, whatSaid)).toEqual([
      'Was sagte Bo Specht?',
      'Was sagte Ida Amsel?',
      'Was sagte C?',
    ])
  })

  test('names nobody who was asked for, no role, and no question twice', () => {
    const exchanges = [answered('Was hält Amsel davon?', ['Ida Amsel', 'Ministerium', 'Bo Specht'])]
    const all = [suggestion('Was sagte Bo Specht?'), suggestion('Was sagte C?')]
    expect(followUps(all, exchanges, whatSaid)).toEqual(['Was sagte Bo Specht?', 'Was sagte C?'])
  })
})
