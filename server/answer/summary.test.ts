import { describe, expect, it } from 'vitest'
import type { Article } from '../core/article.ts'
import { articleWith } from './candidate.fixture.ts'
import { summarised } from './summary.ts'

const title = 'Rat baut die Brücke'
const lines = [
  title,
  'Der Rat hat am Montag den Bau der Brücke beschlossen.',
  'Die Brücke kostet nach seinen Angaben zwölf Millionen Euro im Jahr.',
  'Die Brücke kostet nach Angaben des Rates zwölf Millionen Euro.',
  'In der Kantine gab es am Abend Suppe mit Brot und Käse.',
  'Von Karl Muster',
]
const vectors = [
  [1, 0, 0],
  [0.9, 0.3, 0.3],
  [0.8, 0.6, 0],
  [0.81, 0.59, 0],
  [0, 0, 1],
  [0.9, 0.1, 0.1],
]
const text = lines.join('\n')
const article: Article = {
  ...articleWith('a', text),
  title,
  zones: [
    { zone: 'headline', start: 0, end: title.length + 1, rule: 'test' },
    { zone: 'body', start: title.length + 1, end: text.length, rule: 'test' },
  ],
}
const sentences = lines.map((line, index) => {
  const start = text.indexOf(line)
  return { start, end: start + line.length, vector: Float32Array.from(vectors[index] as number[]) }
})

describe('what an article is about', () => {
  it('its title, what opens it, and what is central, once, in the order of the text', () => {
    expect(summarised(article, sentences.toReversed()).map((draft) => draft.text)).toEqual([
      lines[0],
      lines[1],
      lines[3],
      lines[4],
    ])
  })

  it('in exact quotes', () => {
    const [first] = summarised(article, sentences)
    expect(first?.evidence).toEqual([
      { articleId: 'a', within: { start: 0, end: title.length }, quote: title },
    ])
  })

  it('of an article without sentences there is nothing to say', () => {
    expect(summarised(article, [])).toEqual([])
  })
})
