import { describe, expect, it } from 'vitest'
import { agreements, type Backing } from './agreement.ts'
import type { Candidate } from './rank.ts'

/** A sentence of an article; its text tells it apart. */
function sentence(articleId: string, text: string): Candidate {
  const article = { id: articleId, text, language: 'de', zones: [] }
  return { article, start: 0, end: text.length, vector: new Float32Array([1, 0]), score: 0 } as never
}

const A = sentence('a', 'Der Rat baut die Brücke.')
const B = sentence('b', 'Der Rat errichtet eine Brücke.')
const C = sentence('c', 'Gebaut wird die Brücke vom Rat.')

/** What backs what: pairs of texts, those in brackets perhaps. */
function backedBy(pairs: [statement: Candidate, by: Candidate, isSure?: boolean][]) {
  return async (statement: Candidate, own: readonly Candidate[]): Promise<Backing[]> =>
    pairs.flatMap(([head, place, isSure = true]) =>
      head === statement && own.includes(place) ? [{ place, isSure }] : [],
    )
}

const groupsOf = async (chosen: Candidate[], pairs: [Candidate, Candidate, boolean?][]) =>
  (await agreements(chosen, [[A], [B], [C]], backedBy(pairs), undefined)).map(({ members }) => members)

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

  it('are one where each bears out the other, if only one of them for sure', async () => {
    expect(
      await groupsOf(
        [A, B],
        [
          [A, B],
          [B, A, false],
        ],
      ),
    ).toEqual([[A, B]])
    expect(
      await groupsOf(
        [A, B, C],
        [
          [A, C],
          [A, B, false],
          [B, A],
        ],
      ),
    ).toEqual([[A, C, B]])
  })

  it('are two where one perhaps bears out the other, and not the other way round', async () => {
    expect(await groupsOf([A, B], [[A, B, false]])).toEqual([[A], [B]])
  })
})
