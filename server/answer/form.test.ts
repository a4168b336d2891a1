import { describe, expect, it } from 'vitest'
import { formOf, type QuestionForm } from './form.ts'

const outlets = ['Abendblatt', 'The Herald']
const form = (question: string) => formOf(question, outlets)

describe('the form of a question', () => {
  const forms: [QuestionForm['kind'], string[]][] = [
    ['not-a-question', ['Hallo!', 'Schreib mir ein Gedicht']],
    ['readers', ['Was schreiben die Leser über die Brücke?', 'What do readers say about the bridge?']],
    [
      'comparison',
      [
        'Was schreiben die Outlets über die Brücke?',
        'Was schreiben die einzelnen Medien zur Frage, ob gebaut wird?',
        'Welche Medien erwähnen den Bau?',
        'In welchen Artikeln kommt der Rat vor?',
        'Wie unterscheiden sich die Berichte von Abendblatt und The Herald über die Brücke?',
        'Worin unterscheiden sich die Angaben der Medien zum Preis?',
        'Vergleiche bitte: Was sagen die Texte zum Preis?',
        'Welche Rolle spielt der Rat den einzelnen Artikeln zufolge?',
        'Wie stellen die Artikel den Streit dar?',
        'How do the reports differ on the price?',
        'What do the papers say about the bridge?',
        'Which outlets mention the council?',
      ],
    ],
    [
      'summary',
      [
        'Worum geht es im Artikel von Abendblatt?',
        'Fasse den Artikel von The Herald zusammen.',
        'Bitte fassen Sie den Text zusammen',
        'What is the article by The Herald about?',
        'Summarize the article.',
        'Was ist die Kernaussage des Artikels?',
      ],
    ],
    [
      'said-by',
      [
        'Was denkt der Rat über die Medien?',
        'Was sagte Muster zur Brücke?',
        'Was sagte Bürgermeisterin Erika Beispiel dazu?',
        'Was hat Muster über den Bau gesagt?',
        'Mit welchen Worten hat Muster den Bau beschrieben?',
        'What did Muster say about the bridge?',
        'Wie hoch ist die Brücke laut Muster?',
        'Wie hoch ist sie nach Ansicht von Muster?',
        'Wie viele kamen Karl Muster zufolge?',
      ],
    ],
    [
      'who-said',
      [
        'Wer sagte, dass gebaut wird?',
        'Who said that?',
        'Von wem stammt der Satz über die Brücke?',
        'Wer hat den Bau angekündigt?',
      ],
    ],
    [
      'list',
      [
        'Welche Länder stimmten zu?',
        'Wen nennt der Rat?',
        'Nenne die Länder, die zustimmten.',
        'Which countries agreed?',
        'Wer sind die Mitglieder des Rates?',
      ],
    ],
    [
      'yes-no',
      [
        'Hat der Rat zugestimmt?',
        'Did the council agree?',
        'Schickt der Rat eine Antwort?',
        'Wird die Brücke gebaut?',
      ],
    ],
    [
      'open',
      [
        'Wann tagt der Rat?',
        'Brücke Bau Preis',
        'Worum geht es bei dem Treffen?',
        'Was sagt Artikel 5 der Satzung?',
        'Welche Nummer hat der Artikel mit dem Baurecht?',
        'Wie lange dauerte es laut Abendblatt?',
        'Auf welcher Straße fährt der Bus?',
        'Welchen Preis hat die Brücke?',
        'Welches Land stimmte zu?',
      ],
    ],
  ]
  for (const [kind, questions] of forms) {
    it.each(questions)(`${kind}: %s`, (question) => expect(form(question).kind).toBe(kind))
  }
})

it.each([
  ['Was schreiben die einzelnen Medien zur Frage, ob gebaut wird?', 'zur Frage, ob gebaut wird?', []],
  ['Welche Medien erwähnen den Bau der Brücke?', 'den Bau der Brücke?', []],
  [
    'Wie unterscheiden sich die Berichte von Abendblatt und The Herald über die Brücke?',
    'über die Brücke?',
    outlets,
  ],
  ['Vergleiche bitte: Was sagen die Texte zum Preis?', 'zum Preis?', []],
  ['What do the papers say about the bridge?', 'say about the bridge?', []],
])('a comparison looks for what it is about: %s', (question, about, named) =>
  expect(form(question)).toEqual({ kind: 'comparison', about, outlets: named }),
)

it.each([
  ['Was sagte Bürgermeisterin Erika Beispiel dazu?', 'Erika Beispiel'],
  ['What did Muster say about the bridge?', 'Muster'],
  ['Mit welchen Worten hat Muster den Bau beschrieben?', 'Muster'],
  ['Wie viele kamen Karl Muster zufolge?', 'Karl Muster'],
  ['Wie reagierte Nordland auf den Bau?', 'Nordland'],
  ['Wie hat Nordland auf den Bau reagiert?', 'Nordland'],
  ['Und was hält Muster davon?', 'Muster'],
  ['How did Muster react to it?', 'Muster'],
])('a speaker is called by name alone: %s', (question, speaker) =>
  expect(form(question)).toMatchObject({ kind: 'said-by', speaker }),
)

it.each([
  ['Fasse bitte den Artikel über die Brücke zusammen.', 'den über die Brücke .'],
  ['Fasse die Artikel zusammen.', undefined],
  ['What is the article about?', undefined],
])('a summary is of the article that the question tells apart, or of all: %s', (question, about) =>
  expect(form(question)).toEqual({ kind: 'summary', about }),
)
