import { describe, expect, it } from 'vitest'
import { partsOf } from './parts.ts'

const asked = (question: string) => partsOf(question).parts.map((part) => part.asked)
const standalone = (question: string) => partsOf(question).parts.map((part) => part.standalone)

describe('questions with parts', () => {
  it.each([
    ['Wie lange dauerte es, und wer war dabei?', ['Wie lange dauerte es', 'wer war dabei?']],
    ['Wann begann es? Wo fand es statt?', ['Wann begann es?', 'Wo fand es statt?']],
    ['Who came and why did they leave?', ['Who came', 'why did they leave?']],
    ['Wann und wo tagt der Rat?', ['Wann tagt der Rat?', 'Wo tagt der Rat?']],
    ['When and where did the council meet?', ['When did the council meet?', 'Where did the council meet?']],
    ['Wer, wann und wo hat den Rat einberufen?', ['Wer, wann und wo hat den Rat einberufen?']],
    ['Wer leitet den Rat, wann hat er begonnen?', ['Wer leitet den Rat', 'wann hat er begonnen?']],
    [
      'Seit wann saß Beispiel in Haft, weshalb war sie dort und wie hoch war die Strafe?',
      ['Seit wann saß Beispiel in Haft', 'weshalb war sie dort', 'wie hoch war die Strafe?'],
    ],
    [
      'Auf welcher Straße fuhr der Bus, und mit welchem Ziel fuhr er?',
      ['Auf welcher Straße fuhr der Bus', 'mit welchem Ziel fuhr er?'],
    ],
    [
      'Nenne die Länder, die kamen. Wer sprach zuerst?',
      ['Nenne die Länder, die kamen.', 'Wer sprach zuerst?'],
    ],
  ])('%s', (question, parts) => expect(asked(question)).toEqual(parts))

  it.each([
    'Was sagten Müller und Maier?',
    'Was ist mit Brot und Wein?',
    'Was sagte der Rat darüber, wer den Bau bezahlt?',
    'Weiß der Rat, wann die Brücke fertig ist?',
    'Vergleiche bitte: Was sagen die Berichte zur Brücke?',
    'Klimagipfel Ergebnis',
    'Der Rat tagte im Mai. Wer war dabei?',
    'Nach Angaben von Dr. Muster: Wie hoch ist die Brücke?',
  ])('%s – is one', (question) => expect(asked(question)).toEqual([question]))

  it('what is said beside a question is no part of it', () => {
    expect(asked('Wer leitet den Rat? Nenne als Quelle bitte keinen Artikel. Das ist wichtig.')).toEqual([
      'Wer leitet den Rat?',
    ])
    expect(asked('Wer leitet den Rat? Das ist wichtig.')).toEqual(['Wer leitet den Rat?'])
  })
})

describe('a message full of questions', () => {
  it('is answered on six of them; the others are told apart, in the asker’s words', () => {
    const questions = Array.from({ length: 160 }, (_, index) => `Wer kam am Tag ${index} an?`)
    const { parts, rest } = partsOf(questions.join(' '))
    expect(parts.map((part) => part.asked)).toEqual(questions.slice(0, 6))
    expect(rest).toEqual(questions.slice(6))
  })

  it('asks once what it asks again and again', () => {
    expect(partsOf('Wer kam an? '.repeat(160))).toEqual({
      parts: [{ asked: 'Wer kam an?', standalone: 'Wer kam an?' }],
      rest: [],
    })
  })
})

describe('a part that leans on the one before', () => {
  it.each([
    ['Wann trat Beispiel zurück, und was sagte sie dazu?', 'was sagte Beispiel dazu?'],
    ['Wo empfing Karl Muster den Gast, und wie hat er ihn begrüßt?', 'wie hat Karl Muster ihn begrüßt?'],
    ['Who did Muster meet, and what did he say?', 'what did Muster say?'],
    [
      'Worüber sprachen Muster und Beispiel? Wie lange haben sie gesprochen?',
      'Wie lange haben Muster und Beispiel gesprochen?',
    ],
    [
      'Wann begann das Treffen, und wie lange hat es gedauert?',
      'wie lange hat es gedauert? (Wann begann das Treffen)',
    ],
    ['Wann begann das Treffen, und wer hat den Rat einberufen?', 'wer hat den Rat einberufen?'],
  ])('%s', (question, second) => expect(standalone(question)[1]).toBe(second))
})
