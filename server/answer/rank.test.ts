import { describe, expect, it } from 'vitest'
import { articleWith } from './candidate.fixture.ts'
import { rank } from './rank.ts'

function passage(text: string, sentences: { words: string; cosine: number }[], language = 'de') {
  const at = sentences.map(({ words, cosine }) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    vector: Float32Array.of(1),
    cosine,
    coverage: 0.5,
    coverageWithPrevious: 0.5,
    names: 0.5,
  }))
  return {
    article: articleWith(text, text, language),
    start: 0,
    end: text.length,
    cosine: 0.85,
    coverage: 0.5,
    names: 0.5,
    bm25Share: 0.3,
    sentences: at,
  }
}

const OPENED = 'Der Rat weihte das Bad ein.'
const COST = 'Es kostete zwölf Millionen Euro.'
const BATH = passage(`${OPENED} ${COST}`, [
  { words: OPENED, cosine: 0.86 },
  { words: COST, cosine: 0.86 },
])
const read = (logit: number) => ({ logit, passage: 1, words: { start: 4, end: 7, logit } })

describe('rank', () => {
  it('puts the sentence first that gives what is asked for, when all else is equal', () => {
    const [first] = rank('Wie viel Geld kostete das Bad?', [BATH], undefined)
    expect(first?.start).toBe(OPENED.length + 1)
  })

  it('follows the reader where there is one, and passes on the words that answer', () => {
    const [first] = rank('Was tat der Rat?', [BATH], [[read(3), read(-4)]])
    expect(first).toMatchObject({ start: 0, words: { start: 4, end: 7 } })
    const [other] = rank('Was tat der Rat?', [BATH], [[read(-4), read(3)]])
    expect(other?.start).toBe(OPENED.length + 1)
  })

  it('orders all sentences of all passages, read or not', () => {
    const ranked = rank(
      'Was tat der Rat?',
      [BATH, BATH],
      [
        [read(1), read(-1)],
        [undefined, undefined],
      ],
    )
    const scores = ranked.map(({ score }) => score)
    expect(scores).toHaveLength(4)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
})
