import { expect, it } from 'vitest'
import { otherAgent } from './agents.ts'
import { articleOf } from './article.fixture.ts'

const PEOPLE = 'Trainerin Ida Kron sprach mit Direktor Paul Zeh und Minister Max Lauber.'
const article = articleOf('zoo', [['body', PEOPLE]])
const english = { ...article, language: 'en', text: 'Minister Max Lauber met Director Paul Zeh.' }

it.each<[string, string]>([
  ['Zeh stellte Kron einen Plan vor.', 'Kron stellte Zeh einen Plan vor.'],
  ['Zeh stellte Kron einen Plan vor.', 'Dieser stellte Zeh einen Plan vor.'],
  ['Dänemark tritt eine Insel an Schweden ab.', 'Schweden tritt eine Insel an Dänemark ab.'],
  ['Lauber leitete den Zoo.', 'Früher leitete Zeh den Zoo.'],
  [
    'Der Zoo wurde erst von Dänemark geleitet und dann von Schweden übernommen.',
    'Der Zoo wurde erst von Schweden geleitet und dann von Dänemark übernommen.',
  ],
  ['Kron freute sich, das Lied gesungen zu haben.', 'Zeh habe „ihr Lied gesungen“, freute sich Kron.'],
  ['Kron hatte den Umbau angekündigt.', 'Lauber bestätigte, was Zeh angekündigt hatte.'],
  ['Zeh dankte Kron.', '„Ich möchte Direktor Zeh danken.“'],
])('who does it in the quote is not somebody else: %s', (statement, quoted) => {
  expect(otherAgent(statement, quoted, article)).toBe(true)
})

it('in English, too', () => {
  expect(otherAgent('Zeh criticised Lauber.', 'Lauber has criticised Zeh.', english)).toBe(true)
  expect(otherAgent('Lauber criticised Zeh on Friday.', 'Lauber has criticised Zeh.', english)).toBe(false)
})

it.each<[string, string]>([
  ['Zeh wurde von Kron gelobt.', 'Kron lobte Zeh.'],
  ['Direktor Zeh traf Kron.', 'Kron traf Direktor Zeh.'],
  ['Zeh hat Kron angerufen.', 'Wenige Stunden zuvor hatte Direktor Zeh bei Kron angerufen.'],
  ['Kopenhagen tritt die Insel ab.', 'Dänemark tritt die Insel ab.'],
  ['Die Schweden schickten keine Tiere.', '„Wir schickten keine Tiere aus Schweden.“'],
  ['Schweden soll 20 Tiere verloren haben.', 'Demzufolge soll Schweden im Mai 20 Tiere verloren haben.'],
])('the same may be put in another way: %s', (statement, quoted) => {
  expect(otherAgent(statement, quoted, article)).toBe(false)
})
