import { describe, expect, it } from 'vitest'
import type { Citation, Claim } from '../core/answer.ts'
import type { ComparedArticle, ComparedStatement } from '../core/comparison.ts'
import { rowsOf } from './rows.ts'

const COLUMNS = ['a', 'b', 'c'].map((id) => ({ id }) as ComparedArticle)
const quoteOf = (articleId: string, quote: string, start = 0): Citation =>
  ({
    id: `${articleId}-${start}`,
    articleId,
    quote,
    start,
    end: start + quote.length,
    attribution: { kind: 'outlet' },
  }) as Citation

function claim(id: string, text: string, articleIds: string[], more: Partial<Claim> = {}): Claim {
  return {
    id,
    text,
    language: 'de',
    citations: articleIds.map((one) => quoteOf(one, text)),
    ...more,
  } as Claim
}

/** With the words that answer. */
function answering(id: string, text: string, answer: string, articleIds: string[]): Claim {
  const start = text.indexOf(answer)
  return claim(id, text, articleIds, { answerSpan: { start, end: start + answer.length } })
}

const rows = (claims: Claim[], copies = new Map<string, string>()) => rowsOf(claims, COLUMNS, copies)
const said = ({ cells }: ComparedStatement) => cells.map(({ says }) => says)

describe('a table of statements', () => {
  it('begins with what most articles say', () => {
    const table = rows([claim('one', 'Es regnet.', ['a']), claim('two', 'Es schneit.', ['b', 'c'])])
    expect(table.map(({ id }) => id)).toEqual(['two', 'one'])
    expect(table.map(said)).toEqual([
      ['nothing', 'so', 'so'],
      ['so', 'nothing', 'nothing'],
    ])
  })

  it('has who says otherwise in the row of what they contradict', () => {
    const table = rows([
      claim('90', 'Die Sitzung dauerte 90 Minuten.', ['a', 'b'], { conflictsWith: ['60'] }),
      claim('60', 'Die Sitzung dauerte 60 Minuten.', ['c'], { conflictsWith: ['90'] }),
    ])
    expect(table.map(said)).toEqual([['so', 'so', 'otherwise']])
  })

  it('keeps both rows where one article says both, each naming what it contradicts', () => {
    const table = rows([
      claim('90', 'Die Sitzung dauerte 90 Minuten.', ['a', 'c'], { conflictsWith: ['60'] }),
      claim('60', 'Die Sitzung dauerte 60 Minuten.', ['c'], { conflictsWith: ['90'] }),
    ])
    expect(table.map(said)).toEqual([
      ['so', 'nothing', 'so'],
      ['nothing', 'nothing', 'so'],
    ])
    expect(table[1]?.conflictsWith).toEqual(['90'])
  })

  it('has one row for one figure, in whatever words', () => {
    const table = rows([
      answering('one', 'Die Sitzung dauerte anderthalb Stunden.', 'anderthalb Stunden', ['a']),
      answering('two', 'Nach 90 Minuten war die Sitzung vorbei.', '90 Minuten', ['b']),
      answering('three', 'Die Sitzung dauerte drei Stunden.', 'drei Stunden', ['c']),
    ])
    expect(table.map(said)).toEqual([
      ['so', 'so', 'nothing'],
      ['nothing', 'nothing', 'so'],
    ])
  })

  it('has who contradicts one wording of a figure in its row, whichever wording stands first', () => {
    const table = rows([
      answering('one', 'Anderthalb Stunden lang tagte der Rat.', 'Anderthalb Stunden', ['a']),
      {
        ...answering('two', 'Die Sitzung dauerte 90 Minuten.', '90 Minuten', ['b']),
        conflictsWith: ['three'],
      },
      {
        ...answering('three', 'Die Sitzung dauerte 60 Minuten.', '60 Minuten', ['c']),
        conflictsWith: ['two'],
      },
    ])
    expect(table.map(said)).toEqual([['so', 'so', 'otherwise']])
  })

  it('has two rows where "up to" and "more than" agree with anything, and for numbers of different things', () => {
    const table = rows([
      answering('one', 'Die Sitzung dauerte bis zu drei Stunden.', 'drei Stunden', ['a']),
      answering('two', 'Die Sitzung dauerte 50 Minuten.', '50 Minuten', ['b']),
      answering('three', 'Es kamen 50 Gäste.', '50', ['b']),
      answering('four', 'Es gab 50 Stühle.', '50', ['c']),
    ])
    expect(table).toHaveLength(4)
  })

  it('has two rows for the same figure of articles that are months apart', () => {
    const claims = [
      answering('one', 'Die Sitzung dauerte 50 Minuten.', '50 Minuten', ['a']),
      answering('two', 'Nach 50 Minuten war die Sitzung vorbei.', '50 Minuten', ['b']),
    ]
    const dated = ['2025-01-05', '2025-06-05', '2025-01-06'].map(
      (publishedAt, index) => ({ ...COLUMNS[index], publishedAt }) as ComparedArticle,
    )
    expect(rowsOf(claims, dated, new Map())).toHaveLength(2)
    expect(rows(claims)).toHaveLength(1)
  })

  it('counts copies of one text as one origin, and leaves out what is no column', () => {
    const text = 'Es regnet.'
    const [row, ...others] = rows(
      [claim('one', text, ['a', 'b', 'z'])],
      new Map([
        ['b', 'a'],
        ['a', 'a'],
      ]),
    )
    expect(others).toEqual([])
    expect(row && said(row)).toEqual(['so', 'so', 'nothing'])
    expect(row?.origins).toBe(1)
    expect(rows([claim('one', text, ['z'])])).toEqual([])
  })
})
