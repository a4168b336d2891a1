import { describe, expect, it } from 'vitest'
import { articleOf, cite } from '../scorers/case.fixture.ts'
import { claimsIn } from './stuffed.ts'

const article = articleOf('a.txt', 'Bote', [['body', 'Es regnet. Es schneit. Es hagelt.']])
const chunks = ['Es regnet.', 'Es schneit.', 'Es hagelt.'].map((quote) => cite(article, quote))

function read(reply: string): [string, string[]][] {
  return claimsIn(reply, chunks).map(({ text, citations }) => [text, citations.map(({ quote }) => quote)])
}

describe('what a model writes for the baseline', () => {
  it('is claimed sentence by sentence, wherever the numbers stand', () => {
    expect(read('Am Montag regnet es [1]. Dr. Muster sagt, es schneit. [2][3] Danach nicht mehr.')).toEqual([
      ['Am Montag regnet es.', ['Es regnet.']],
      ['Dr. Muster sagt, es schneit.', ['Es schneit.', 'Es hagelt.']],
      ['Danach nicht mehr.', []],
    ])
    expect(read('Es regnet und hagelt [1, 3].')).toEqual([
      ['Es regnet und hagelt.', ['Es regnet.', 'Es hagelt.']],
    ])
  })

  it('cites no chunk that it was not shown', () => {
    expect(read('Es stürmt [7].')).toEqual([['Es stürmt.', []]])
  })

  it('is no claim when it knows nothing', () => {
    expect(read('I don’t know.')).toEqual([])
  })
})
