import { describe, expect, it } from 'vitest'
import { articleOf } from './article.fixture.ts'
import { toldOtherwise } from './presupposition.ts'

/** The sentence that tells it otherwise, of an article of these sentences. */
function otherwise(text: string, sentences: string[], { language = 'de', asksWho = false } = {}) {
  const made = articleOf('a', [['body', sentences.join(' ')]])
  const article = { ...made, language }
  const places = sentences.map((sentence) => {
    const start = article.text.indexOf(sentence)
    return { article, start, end: start + sentence.length }
  })
  const found = toldOtherwise({ text, language, asksWho }, places)
  return typeof found === 'object' ? article.text.slice(found.start, found.end) : undefined
}

const PEOPLE = 'Es kamen Ministerin Erika Beispiel, Trainer Karl Muster und Minister Paul Vorlage.'

describe('a sentence tells otherwise what a question takes for granted', () => {
  it.each([
    [
      'opposite',
      'Dann lobte Erika Beispiel den Haushalt.',
      'Erika Beispiel kritisierte am Montag den Haushalt.',
    ],
    [
      'opposite by a prefix',
      'Dann sind die neuen Filter wirksam.',
      'Die neuen Filter sind der Studie zufolge unwirksam.',
    ],
    [
      'not',
      'Dann will Karl Muster wieder zur Wahl antreten.',
      'Karl Muster will zur nächsten Wahl nicht mehr antreten.',
    ],
    [
      'not, the other way round',
      'Dann hat Karl Muster dem Verein nicht zum Titel gratuliert.',
      'Karl Muster hat dem Verein zum Titel gratuliert.',
    ],
    [
      'without',
      'Dann wurde die Sendung ohne Werbung ausgestrahlt.',
      'Die Sendung wurde am Sonntag doch mit Werbung ausgestrahlt.',
    ],
    [
      'somebody else',
      'Dann stellte Karl Muster der Ministerin Erika Beispiel ein Ultimatum.',
      'Ministerin Erika Beispiel stellte Karl Muster ein Ultimatum.',
    ],
    [
      'another person',
      'Dann hat Karl Muster Erika Beispiel die Lizenz entzogen.',
      'Paul Vorlage hatte Erika Beispiel vor Jahren die Lizenz entzogen.',
    ],
    [
      'order',
      'Dann hat Erika Beispiel Karl Muster zuerst angerufen.',
      'Erika Beispiel telefonierte zuerst mit Paul Vorlage und danach mit Karl Muster.',
    ],
    [
      'order of two',
      'Dann sang der Chor zuerst im Theater und danach im Rathaus.',
      'Nach dem Auftritt im Rathaus sang der Chor im Theater.',
    ],
    [
      'before and after',
      'Dann informierte die Polizei die Presse vor der Festnahme des Täters.',
      'Die Presse wurde von der Polizei erst nach der Festnahme des Täters informiert.',
    ],
    [
      'for and against',
      'Dann sprach sich die Union für strengere Regeln aus.',
      'Die Union sprach sich offen gegen strengere Regeln aus.',
    ],
    [
      'from and to',
      'Dann zogen die Demonstranten von der Kirche zum Bahnhof.',
      'Die Demonstranten zogen vom Bahnhof zur Kirche.',
    ],
    [
      'figure',
      'Dann dauerte die Sitzung des Rats in Musterstadt drei Tage.',
      'Die Sitzung des Rats in Musterstadt dauerte zwei Tage.',
    ],
  ])('%s', (_, text, sentence) => {
    expect(otherwise(text, [PEOPLE, sentence])).toBe(sentence)
  })

  it('in English articles, too', () => {
    const sentence = 'Erika Beispiel criticised the budget on Monday.'
    expect(otherwise('Erika Beispiel praised the budget.', [sentence], { language: 'en' })).toBe(sentence)
  })

  it('where a pronoun stands for who is named before', () => {
    const sentence = 'Sie wird in diesem Jahr nicht mehr geöffnet.'
    const found = otherwise('Dann wird die Brücke wieder geöffnet.', ['Die Brücke ist gesperrt.', sentence])
    expect(found).toBe(sentence)
  })
})

describe('nothing is told otherwise', () => {
  it.each([
    ['the same', 'Dann lobte Erika Beispiel den Haushalt.', ['Erika Beispiel lobte den Haushalt.']],
    [
      'the same with what is done to first',
      'Dann trat Erika Beispiel ihr Amt an.',
      ['Ihr Amt trat Erika Beispiel am 1. Juni an.'],
    ],
    [
      'something else is denied',
      'Dann entschied sich der Pilot für den Flughafen Musterstadt.',
      ['Da ein Rückflug nicht möglich war, entschied sich der Pilot für den Flughafen Musterstadt.'],
    ],
    [
      'a name with "without"',
      'Dann hissten die Reporter am Rathaus die Flagge.',
      ['Die Reporter ohne Grenzen hissten am Rathaus die Flagge.'],
    ],
    [
      'what ended has begun',
      'Dann begann die Sitzung des Rats in Musterstadt.',
      ['Die Sitzung des Rats in Musterstadt endete um 22 Uhr.'],
    ],
    [
      'somebody else says so',
      'Dann lobte Erika Beispiel den Haushalt.',
      ['Karl Muster kritisierte den Haushalt.'],
    ],
    [
      'it is forbidden, so one may not',
      'Dann darf man in Gaststätten nicht mehr rauchen.',
      ['Das Rauchen in Gaststätten ist verboten.'],
    ],
    [
      'one article says so, another does not',
      'Dann lobte Erika Beispiel den Haushalt.',
      ['Erika Beispiel kritisierte den Haushalt.', 'Später lobte Erika Beispiel den Haushalt doch.'],
    ],
    [
      'rather this than that',
      'Dann fängt man mit Kameras in Musterstadt.',
      ['Mit Kameras in Musterstadt fängt man keine Profis, sondern Laien.'],
    ],
    [
      'another matter',
      'Dann lobte Erika Beispiel den neuen Haushalt der Stadt Musterstadt.',
      ['Erika Beispiel kritisierte ihren Trainer.'],
    ],
  ])('%s', (_, text, sentences) => {
    expect(otherwise(text, sentences)).toBeUndefined()
  })

  it('who does it is asked', () => {
    const sentence = 'Die Reporter ohne Grenzen hissten am Rathaus die Flagge.'
    expect(otherwise('Dann hisste am Rathaus die Flagge.', [sentence], { asksWho: true })).toBeUndefined()
  })
})
