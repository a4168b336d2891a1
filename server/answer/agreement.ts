import type { Quantity } from '../text/quantities.ts'
import { type Group, linked } from './merge.ts'
import type { Candidate } from './rank.ts'

/** The sentence of an article that makes a statement, if there is one. */
export type FindBacking = (statement: Candidate, own: readonly Candidate[]) => Promise<Candidate | undefined>

interface Statement {
  head: Candidate
  backings: Candidate[]
}

/**
 * Puts sentences that answer into statements, each with one sentence of every article that makes it. The statement that most
 * articles make comes first; a sentence that is cited for it makes no statement of its own any more, and is not cited again.
 *
 * @param chosen the sentences that may be a statement, the best first
 * @param byArticle all sentences of each article that may be cited
 */
export async function agreements(
  chosen: readonly Candidate[],
  byArticle: readonly (readonly Candidate[])[],
  findBacking: FindBacking,
  figure: Quantity['kind'] | undefined,
): Promise<Group<Candidate>[]> {
  let left: Statement[] = await Promise.all(
    chosen.map(async (head) => {
      const others = byArticle.filter(([any]) => any && any.article.id !== head.article.id)
      const backings = await Promise.all(others.map((own) => findBacking(head, own)))
      return { head, backings: backings.filter((place) => place !== undefined) }
    }),
  )
  const groups: Group<Candidate>[] = []
  while (left.length > 0) {
    const { head, backings } = left.reduce((most, one) =>
      one.backings.length > most.backings.length ? one : most,
    )
    groups.push({ members: [head, ...backings], conflictsWith: [] })
    const isTaken = (sentence: Candidate) => [head, ...backings].some((one) => isSamePlace(one, sentence))
    left = left
      .filter((one) => !isTaken(one.head))
      .map((one) => ({ head: one.head, backings: one.backings.filter((place) => !isTaken(place)) }))
  }
  return linked(groups, figure)
}

function isSamePlace(one: Candidate, other: Candidate): boolean {
  return one.article.id === other.article.id && one.start === other.start
}
