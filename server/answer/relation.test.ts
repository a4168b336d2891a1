import { expect, it } from 'vitest'
import { differInFact, isParaphrase } from './relation.ts'
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

it('only sentences on the same things in other words are left to a model, which sees no small difference', () => {
  const isOpen = (one: string, other: string, language?: string) =>
    isParaphrase(statement(one), statement(other, language))
  const fire = 'Bei einem Brand in Neustadt hat die Feuerwehr zwölf Bewohner gerettet.'
  expect(
    isOpen(fire, 'Aus einem Haus in Flammen wurden in Neustadt zwölf Bewohner von der Feuerwehr geholt.'),
  ).toBe(true)
  // worded alike, but for what makes them two
  expect(isOpen(fire, 'Bei einem Brand in Neustadt hat die Polizei zwölf Bewohner befragt.')).toBe(false)
  expect(
    isOpen(fire, 'In Neustadt waren nach einem Brand zwölf Bewohner von der Feuerwehr enttäuscht.'),
  ).toBe(false)
  // another figure
  expect(
    isOpen(fire, 'Aus einem Haus in Flammen wurden in Neustadt zwei Bewohner von der Feuerwehr geholt.'),
  ).toBe(false)
  // on something else
  expect(isOpen(fire, 'Zwölf Leute kamen mit dem Schrecken davon.')).toBe(false)
  expect(isOpen(fire, 'In Neustadt the fire brigade saved twelve people from a fire.', 'en')).toBe(false)
})
