import { describe, expect, it } from 'vitest'
import type { Article } from '../core/article.ts'
import { articleWith } from './candidate.fixture.ts'
import { fromSpeaker, isNamedIn, namedWithBest } from './named.ts'

const of = (id: string, text: string, language?: string) => ({ article: articleWith(id, text, language) })

const idsOf = (found: { article: Article }[]) => found.map(({ article }) => article.id)

describe('an answer leaves out articles on something else', () => {
  const question = 'Wie viele Soldaten starben in Nordland?'
  const best = of('best', 'Zehn Soldaten starben. Das Unglück geschah in Nordland.')

  it('that do not name what the question names', () => {
    const other = of('other', 'Zehn Menschen starben bei einem Brand in Südstadt.')
    expect(idsOf(namedWithBest([best, other], question))).toEqual(['best'])
  })

  it('but not those that name it elsewhere in their text', () => {
    const same = of('same', 'Zehn kamen um. In Nordland trauern die Soldaten.')
    expect(idsOf(namedWithBest([best, same], question))).toEqual(['best', 'same'])
  })

  it('nor those in another language, which share fewer words with it', () => {
    const english = of('english', 'Ten troops died in Nordland.', 'en')
    expect(idsOf(namedWithBest([best, english], question))).toEqual(['best', 'english'])
  })

  it('nor any where the question names nothing', () => {
    const other = of('other', 'Es regnete.')
    expect(idsOf(namedWithBest([best, other], 'Was ist passiert?'))).toEqual(['best', 'other'])
  })
})

describe('a source', () => {
  it('is known when a text names it, slightly misspelled or not', () => {
    const texts = ['„Wir bauen“, sagte Karl Mustermann.']
    expect(isNamedIn('Mustermann', texts)).toBe(true)
    expect(isNamedIn('Musterman', texts)).toBe(true)
    expect(isNamedIn('Karl Mustermann', texts)).toBe(true)
    expect(isNamedIn('Erika Mustermann', texts)).toBe(false)
    expect(isNamedIn('Herald', texts)).toBe(false)
  })
})

describe('the words of somebody', () => {
  const own = of('own', '„Wir bauen“, sagte Bundeskanzlerin Erika Mustermann.')
  const other = of('other', '„Wir bauen nicht“, sagte jemand.')
  const english = of('english', '“We build”, she said.', 'en')
  const found = (speaker: string, about = `Was hat ${speaker} zur Brücke gesagt?`) =>
    idsOf([...fromSpeaker([other, own], { about, speaker })])

  it('are told by articles that name them only', () => {
    expect(found('Erika Mustermann')).toEqual(['own'])
    expect(found('Erika Musterman')).toEqual(['own'])
    expect(found('Erika Beispiel')).toEqual([])
  })

  it('perhaps by others where the question has but a noun, which one of them must have', () => {
    const about = (noun: string) => `Was hat die ${noun} zur Brücke gesagt?`
    expect(found('Kanzlerin', about('Kanzlerin'))).toEqual(['other', 'own'])
    expect(found('Königin', about('Königin'))).toEqual([])
  })

  it('and by those in another language, which may call them otherwise', () => {
    const asked = { about: 'Was hat Mustermann zur Brücke gesagt?', speaker: 'Mustermann' }
    expect(idsOf([...fromSpeaker([english, other], asked)])).toEqual(['english'])
  })
})
