import { describe, expect, it } from 'vitest'
import { condense, type PastTurn } from './condense.ts'

const article =
  'Bürgermeisterin Erika Beispiel traf Trainer Karl Muster. „Wir bauen die Brücke“, sagte Beispiel.'
const turn = (question: string, rest: Partial<PastTurn> = {}): PastTurn => ({
  question,
  articles: [article],
  speakers: [],
  quotes: [],
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
    expect(condense('Und Kosten?', [turn('Was plant Beispiel für die Stadt?')])).toBe(
      'Was plant Beispiel für die Stadt – Kosten?',
    )
    expect(condense('Seit wann?', [turn('Wer leitet den Verein?')])).toBe(
      'Wer leitet den Verein – Seit wann?',
    )
  })

  it('puts somebody else in the place of the one who was asked about', () => {
    expect(condense('Und Muster?', [turn('Was plant Beispiel für die Stadt?')])).toBe(
      'Was plant Muster für die Stadt?',
    )
    expect(condense('Und mit Vorlage?', [turn('Wie lange sprachen Beispiel und Muster?')])).toBe(
      'Wie lange sprachen Beispiel und Vorlage?',
    )
  })

  it('takes no noun for somebody', () => {
    const before = turn('Was kostet die Reparatur?', {
      articles: ['Das sagte die Gemeinde.'],
      speakers: ['Gemeinde'],
    })
    expect(condense('Und wann öffnet sie wieder?', [before])).not.toContain('Gemeinde')
  })

  it('follows up on no greeting', () => {
    expect(condense('Und Muster?', [turn('Hallo!')])).toBe('Und Muster?')
    expect(condense('Und Muster?', [turn('Was plant Beispiel?'), turn('Danke!')])).toBe('Was plant Muster?')
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

  it.each([
    ['Wie hoch ist die Inflation in Dänemark?', 'Und in Polen?', 'Wie hoch ist die Inflation in Polen?'],
    ['How high is inflation in Denmark?', 'What about in Poland?', 'How high is inflation in Poland?'],
    ['Wann schließt das Bad?', 'Warum?', 'Warum schließt das Bad?'],
    ['Wann schließt das Bad?', 'Weswegen?', 'Weswegen schließt das Bad?'],
    ['When does the pool close?', 'And why?', 'Why does the pool close?'],
    [
      'Was sagte der Rat zur Höhe der Miete?',
      'Und zu einem Verkauf der beiden Häuser?',
      'Was sagte der Rat zu einem Verkauf der beiden Häuser?',
    ],
    ['Tagt der Rat in Bonn oder in Ulm?', 'Und in Köln?', 'Tagt der Rat in Bonn oder in Ulm – in Köln?'],
  ])('%s – %s: what is new takes the place of what it is about', (before, asked, whole) =>
    expect(condense(asked, [turn(before)])).toBe(whole),
  )

  it.each([
    [
      'Wann haben Beispiel und Muster telefoniert?',
      'Wie lange haben sie gesprochen?',
      'Wie lange haben Beispiel und Muster gesprochen?',
    ],
    ['When did Beispiel and Muster talk?', 'What did they decide?', 'What did Beispiel and Muster decide?'],
    [
      'Was sagte Beispiel über Muster?',
      'Welchen Posten hatte die Frau früher?',
      'Welchen Posten hatte Beispiel früher?',
    ],
    [
      'Wann begann das Treffen?',
      'Wie lange hat es gedauert?',
      'Wie lange hat es gedauert? (Wann begann das Treffen?)',
    ],
    ['Wann begann das Treffen?', 'Wie viel Wasser gibt es im See?', 'Wie viel Wasser gibt es im See?'],
    [
      'Wann reiste Beispiel ab?',
      'Wie ging die Reise ihrer Ansicht nach aus?',
      'Wie ging die Reise nach Ansicht von Beispiel aus?',
    ],
  ])('%s – %s: a pronoun stands for those or for that', (before, asked, whole) =>
    expect(condense(asked, [turn(before)])).toBe(whole),
  )

  it.each([
    [
      'Wie lange dauerte es laut Abendblatt?',
      'Und was schreibt The Herald?',
      'Wie lange dauerte es laut The Herald?',
    ],
    [
      'Was schreibt das Abendblatt über die Brücke?',
      'Und The Herald?',
      'Was schreibt The Herald über die Brücke?',
    ],
    [
      'Wie lange dauerte das Treffen?',
      'Was steht im Abendblatt dazu?',
      'Wie lange dauerte das Treffen laut Abendblatt?',
    ],
    [
      'How long did it take?',
      'And according to The Herald?',
      'How long did it take according to The Herald?',
    ],
    ['Wann schließt das Bad?', 'Und was schreibt Xyz?', 'Wann schließt das Bad laut Xyz?'],
  ])('%s – %s: the question stays, the outlet changes', (before, asked, whole) =>
    expect(condense(asked, [turn(before)], ['Abendblatt', 'The Herald'])).toBe(whole),
  )

  it.each([
    ['Was plant Beispiel für die Stadt?', 'Nein, ich meine Muster', 'Was plant Muster für die Stadt?'],
    ['What does Muster plan?', 'No, I meant Beispiel.', 'What does Beispiel plan?'],
    ['Wann schließt das Bad?', 'Ich meine: Wann öffnet die Brücke?', 'Wann öffnet die Brücke?'],
    ['Wie hoch ist die Inflation in Dänemark?', 'Nein, in Polen!', 'Wie hoch ist die Inflation in Polen?'],
  ])('%s – %s: a correction is applied', (before, asked, whole) =>
    expect(condense(asked, [turn(before)])).toBe(whole),
  )
})
