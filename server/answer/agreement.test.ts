import { describe, expect, it } from 'vitest'
import { agreements } from './agreement.ts'
import type { Candidate } from './rank.ts'

/** A sentence of an article; its text tells it apart. */
function sentence(articleId: string, text: string): Candidate {
  const article = { id: articleId, text, language: 'de', zones: [] }
  return { article, start: 0, end: text.length, vector: new Float32Array([1, 0]), score: 0 } as never
}

const A = sentence('a', 'Der Rat baut die Brücke.')
const B = sentence('b', 'Der Rat errichtet eine Brücke.')
const C = sentence('c', 'Gebaut wird die Brücke vom Rat.')

/** What makes which statement: pairs of sentences. */
const groupsOf = async (chosen: Candidate[], pairs: [statement: Candidate, by: Candidate][]) => {
  const find = async (statement: Candidate, own: readonly Candidate[]) =>
    pairs.find(([head, by]) => head === statement && own.includes(by))?.[1]
  return (await agreements(chosen, [[A], [B], [C]], find, undefined)).map(({ members }) => members)
}

describe('statements of several articles', () => {
  it('begin with the one that most articles make, and no sentence stands in two of them', async () => {
    expect(
      await groupsOf(
        [A, B, C],
        [
          [B, A],
          [B, C],
          [C, A],
        ],
      ),
    ).toEqual([[B, A, C]])
  })

  it('stay where a sentence that bears them out is cited for another one', async () => {
    expect(
      await groupsOf(
        [A, B],
        [
          [A, C],
          [B, C],
        ],
      ),
    ).toEqual([[A, C], [B]])
  })
})
