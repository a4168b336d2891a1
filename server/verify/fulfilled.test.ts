import { expect, it } from 'vitest'
import { isAsked, isUnfulfilled } from './fulfilled.ts'

it.each<[string, string, string?]>([
  ['Die Gebühren wurden gesenkt.', 'Der Rat schlägt vor, die Gebühren zu senken.'],
  ['Die Baustelle ist geschlossen.', 'Sie arbeiten nachts, um die Baustelle zu schließen.'],
  ['Die Bäcker haben den Lohn erhöht.', 'Die Bäcker müssten Lehrlinge einstellen und den Lohn erhöhen.'],
  ['Die Bäcker trafen sich mit den Müllern.', 'Die Bäcker sprachen über ein Treffen mit den Müllern.'],
  ['The council lowered the fees.', 'The mayor asked the council to lower the fees.', 'en'],
])('what shall be done is not told as done: %s', (statement, quoted, language = 'de') => {
  expect(isUnfulfilled(statement, quoted, language)).toBe(true)
})

it.each([
  ['Der Rat senkte die Gebühren.', 'Dem Rat gelang es, die Gebühren zu senken.'],
  ['Der Rat senkte die Gebühren.', 'Im Mai wurden die Gebühren gesenkt, um Familien zu helfen.'],
  ['Die Gebühren sollen gesenkt werden.', 'Der Rat schlägt vor, die Gebühren zu senken.'],
  ['Der Rat bekommt ein Problem.', 'Der Rat wird ein Problem bekommen.'],
])('what was done, or shall be, is told as such: %s', (statement, quoted) => {
  expect(isUnfulfilled(statement, quoted, 'de')).toBe(false)
})

it('a question is no answer, but what it takes as given is', () => {
  const question = 'Wird der Zoo am Ende schließen, obwohl die Stadt die Miete übernommen hat?'
  expect(isAsked('Der Zoo wird am Ende schließen.', question, 'de')).toBe(true)
  expect(isAsked('Die Stadt hat die Miete übernommen.', question, 'de')).toBe(false)
  expect(isAsked('Es ist offen, ob der Zoo schließen wird.', question, 'de')).toBe(false)
})
