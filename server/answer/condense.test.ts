import { describe, expect, it } from 'vitest'
import { condense, type PastTurn } from './condense.ts'

const article =
  'Bürgermeisterin Erika Beispiel traf Trainer Karl Muster. „Wir bauen die Brücke“, sagte Beispiel.'
const turn = (question: string, rest: Partial<PastTurn> = {}): PastTurn => ({
  question,
  articles: [article],
  speakers: [],
  ...rest,
})

describe('condense', () => {
  it('leaves a question alone that has no history, or needs none', () => {
    expect(condense('Wann kommt er?', [])).toBe('Wann kommt er?')
    expect(condense('Wie hoch ist die neue Brücke in Musterstadt?', [turn('Was sagte Beispiel?')])).toBe(
      'Wie hoch ist die neue Brücke in Musterstadt?',
    )
  })

  it('puts the person in place of a pronoun', () => {
    expect(condense('Und was sagte sie zur Brücke?', [turn('Was plant Beispiel?')])).toBe(
      'Was sagte Beispiel zur Brücke?',
    )
    expect(condense('What did he say about the bridge?', [turn('What does Muster plan?')])).toBe(
      'What did Muster say about the bridge?',
    )
    expect(condense('Wer ist sein Nachfolger beim Verein?', [turn('Wann ging Muster?')])).toBe(
      'Wer ist Musters Nachfolger beim Verein?',
    )
  })

  it('takes the one who spoke in the cited quote when the question named nobody', () => {
    const history = [turn('Wer will bauen?', { speakers: ['Erika Beispiel'] })]
    expect(condense('Was sagte sie noch über den Bau?', history)).toBe(
      'Was sagte Erika Beispiel noch über den Bau?',
    )
  })

  it('does not guess a person when there is none', () => {
    expect(
      condense('Wann kommt sie nach Hause zurück?', [turn('Wie wird das Wetter?', { articles: [] })]),
    ).toBe('Wann kommt sie nach Hause zurück?')
  })

  it('completes an ellipsis by the question before', () => {
    expect(condense('Und Muster?', [turn('Was plant Beispiel für die Stadt?')])).toBe(
      'Was plant Beispiel für die Stadt – Muster?',
    )
    expect(condense('Warum?', [turn('Wann schließt das Bad?')])).toBe('Wann schließt das Bad – Warum?')
  })

  it('explains "dazu" by the question before', () => {
    expect(condense('Was sagt der Verein dazu?', [turn('Wann schließt das Bad?')])).toBe(
      'Was sagt der Verein dazu? (Wann schließt das Bad?)',
    )
  })

  it('goes back over several follow-ups', () => {
    const history = [turn('Was plant Beispiel?'), turn('Und was sagte sie zur Brücke?')]
    expect(condense('Wann sagte sie das im Rat?', history)).toBe('Wann sagte Beispiel das im Rat?')
  })
})
