import { expect, it } from 'vitest'
import { differInFact } from './relation.ts'
import { statementOf } from './statement.ts'

function statement(text: string, language = 'de') {
  const article = {
    id: text,
    text,
    language,
    zones: [{ zone: 'body', start: 0, end: text.length, rule: 'test' }],
  }
  return statementOf({ article, start: 0, end: text.length, vector: new Float32Array([1]) } as never)
}

const differ = (one: string, other: string, language?: string) =>
  differInFact(statement(one, language), statement(other, language))

it('rules tell that two sentences differ in a fact, however alike they are', () => {
  expect(differ('Der Präsident eröffnete die Messe.', 'Der Vizepräsident eröffnete die Messe.')).toBe(true)
  expect(differ('Alle Schulen bleiben geschlossen.', 'Einige Schulen bleiben geschlossen.')).toBe(true)
  expect(differ('Es kamen 300 Gäste zum Fest.', 'Es kamen 500 Gäste zum Fest.')).toBe(true)
  expect(
    differ('A court fined the coach of the Rovers.', 'A court fined the captain of the Rovers.', 'en'),
  ).toBe(true)
})

it('another verb, another order and more words are no such difference', () => {
  expect(differ('Das Land entsendet Helfer in die Stadt.', 'Das Land schickt Helfer in die Stadt.')).toBe(
    false,
  )
  expect(
    differ(
      'Der Rat hat am Montag die Brücke beschlossen.',
      'Beschlossen hat der Rat am Montag nach langem Streit die Brücke.',
    ),
  ).toBe(false)
})
