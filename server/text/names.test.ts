import { describe, expect, it } from 'vitest'
import { findPeople } from './names.ts'
import { resolvePerson } from './speakers.ts'

describe('people whom an article introduces', () => {
  it.each<[text: string, people: string[]]>([
    ['Außenminister Karl Ott traf Bürgermeisterin Anna Keller.', ['Karl Ott', 'Anna Keller']],
    ['US-Präsident Brandt kam.', ['Brandt']],
    ['Prime Minister Anna Keller left.', ['Anna Keller']],
    ['Minister Karl Ott kam, und Minister Karl Ott ging.', ['Karl Ott']],
    ['Das Weiße Haus und die Vereinten Nationen schwiegen.', []],
    ['Der Minister Und Dann ging er.', []],
    ['Die Deutsche Bahn fährt.', []],
    ['', []],
  ])('%s', (text, people) => {
    expect(findPeople(text)).toEqual(people)
  })
})

describe('a name is completed by the article, never from elsewhere', () => {
  const article =
    'Kanzler Paul Brandt kam. Die Agentur Interfax meldet: Brandt geht. Die Stadt Bonn schweigt. Es gibt Versuche Nordland zu drängen; in Nordland nicht.'

  it.each([
    ['Brandt', 'Paul Brandt'],
    ['Kanzler', 'Paul Brandt'],
    ['Paul Brandt', 'Paul Brandt'],
    ['Keller', 'Keller'],
    ['Minister', 'Minister'],
    ['Interfax', 'Interfax'],
    ['Nordland', 'Nordland'],
  ])('%s → %s', (name, full) => {
    expect(resolvePerson(article, { name })).toBe(full)
  })
})
