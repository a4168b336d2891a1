import { describe, expect, it } from 'vitest'
import type { Article } from '../core/article.ts'
import { articleWith } from './candidate.fixture.ts'
import { namedWithBest } from './named.ts'

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
