import { expect, it } from 'vitest'
import { presupposedBy } from './presupposed.ts'

it.each([
  ['Warum lobte die Ministerin den Plan?', 'Dann lobte die Ministerin den Plan.'],
  ['Seit wann ist die Brücke gesperrt?', 'Dann ist die Brücke gesperrt.'],
  ['Wie hoch gewann Musterstadt?', 'Dann gewann Musterstadt.'],
  ['Wogegen richtet sich der Protest eigentlich in Berlin?', 'Dann richtet sich der Protest in Berlin.'],
  ['Wen warnte die Opposition?', 'Dann warnte die Opposition.'],
  ['Was tat die Ministerin, die der Rat lobte?', 'Dann tat die Ministerin.'],
  ['Warum trat der Minister, der im Mai kam, zurück?', 'Dann trat der Minister zurück.'],
  ['Why did the mayor resign in May?', 'the mayor resign in May.', 'en'],
  ['When was the bridge closed?', 'the bridge was closed.', 'en'],
  ['What did the minister promise?', 'the minister promise.', 'en'],
])('what is not asked is taken for granted: %s', (question, text, language = 'de') => {
  expect(presupposedBy(question, language)).toEqual({ text, language, asksWho: false })
})

it.each([
  ['Wer sperrte die Brücke?', 'Dann sperrte die Brücke.'],
  ['Welche Partei lehnte den Plan ab?', 'Dann lehnte den Plan ab Partei.'],
  ['Wie viele Gäste kamen zum Fest?', 'Dann kamen zum Fest Gäste.'],
  ['Who closed the bridge?', 'closed the bridge.', 'en'],
])('nobody is said to do it when that is asked: %s', (question, text, language = 'de') => {
  expect(presupposedBy(question, language)).toEqual({ text, language, asksWho: true })
})

it.each(['Hat die Ministerin den Plan gelobt?', 'Brücke Sperrung Grund', 'Nenne die Gäste.', 'Was?'])(
  'nothing is taken for granted: %s',
  (question) => {
    expect(presupposedBy(question, 'de')).toBeUndefined()
  },
)
