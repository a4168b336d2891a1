import type { Quantity } from '../text/quantities.ts'
import { type Group, linked } from './merge.ts'
import type { Candidate } from './rank.ts'

/** A sentence of another article that bears out a statement, for sure or perhaps. */
export interface Backing {
  place: Candidate
  isSure: boolean
}

/** Which sentences of an article bear out a statement, the likeliest first. */
export type FindBacking = (statement: Candidate, own: readonly Candidate[]) => Promise<Backing[]>

interface Statement {
  head: Candidate
  backings: Backing[]
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
      return { head, backings: backings.flat() }
    }),
  )
  const groups: Group<Candidate>[] = []
  while (left.length > 0) {
    const statement = left.reduce((most, one) => (sureIn(one).length > sureIn(most).length ? one : most))
    const members = membersOf(statement, left)
    groups.push({ members, conflictsWith: [] })
    const isTaken = (sentence: Candidate) => members.some((member) => isSamePlace(member, sentence))
    left = left
      .filter(({ head }) => !isTaken(head))
      .map(({ head, backings }) => ({ head, backings: backings.filter(({ place }) => !isTaken(place)) }))
  }
  return linked(groups, figure)
}

/** The statement, what bears it out for sure, and what perhaps does if it is itself borne out by the statement. */
function membersOf({ head, backings }: Statement, all: readonly Statement[]): [Candidate, ...Candidate[]] {
  const members: [Candidate, ...Candidate[]] = [head]
  for (const { place, isSure } of backings.toSorted((a, b) => Number(b.isSure) - Number(a.isSure))) {
    const isCited = members.some(({ article }) => article.id === place.article.id)
    if (!isCited && (isSure || isMutual(head, place, all))) members.push(place)
  }
  return members
}

function isMutual(head: Candidate, place: Candidate, all: readonly Statement[]): boolean {
  const own = all.find((one) => isSamePlace(one.head, place))
  return own?.backings.some((backing) => backing.isSure && isSamePlace(backing.place, head)) ?? false
}

function sureIn({ backings }: Statement): string[] {
  return [...new Set(backings.flatMap(({ place, isSure }) => (isSure ? [place.article.id] : [])))]
}

function isSamePlace(one: Candidate, other: Candidate): boolean {
  return one.article.id === other.article.id && one.start === other.start
}
