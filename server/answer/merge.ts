import type { Quantity } from '../text/quantities.ts'
import { differInFact, relate } from './relation.ts'
import { type Sentence, type Statement, statementOf } from './statement.ts'

/** Sentences that make one statement, the best first, and the groups before it that say otherwise. */
export interface Group<T> {
  members: [T, ...T[]]
  conflictsWith: Group<T>[]
}

/** Whether a sentence of another article can be cited for a statement. */
export type IsSame<T> = (statement: T, other: T) => Promise<boolean>

/**
 * Puts sentences that make the same statement into one group. Each must make the statement of the first, which is the one
 * shown, and differ from no other in a fact, so that no chain of likenesses joins what differs.
 *
 * @param candidates the best first
 * @param figure the kind of figure that the question asks for
 */
export async function mergeStatements<T extends Sentence>(
  candidates: readonly T[],
  isSame: IsSame<T>,
  figure?: Quantity['kind'],
): Promise<Group<T>[]> {
  const groups: Group<T>[] = []
  for (const candidate of candidates) {
    const home = await homeOf(candidate, groups, isSame)
    if (home) home.members.push(candidate)
    else groups.push({ members: [candidate], conflictsWith: [] })
  }
  return linked(groups, figure)
}

async function homeOf<T extends Sentence>(
  candidate: T,
  groups: readonly Group<T>[],
  isSame: IsSame<T>,
): Promise<Group<T> | undefined> {
  const statement = statementOf(candidate)
  for (const group of groups) {
    const [first, ...others] = group.members
    const differs = others.map(statementOf).some((other) => eitherDiffers(other, statement))
    if (!differs && (await isSame(first, candidate))) return group
  }
  return undefined
}

function eitherDiffers(one: Statement, other: Statement): boolean {
  return differInFact(one, other) || differInFact(other, one)
}

/** The same groups, each naming those before it that say otherwise. */
export function linked<T extends Sentence>(groups: Group<T>[], figure?: Quantity['kind']): Group<T>[] {
  const statements = groups.map(({ members }) => members.map(statementOf))
  for (const [index, group] of groups.entries()) {
    group.conflictsWith = groups.filter(
      (_, before) =>
        before < index &&
        contradict(statements[before] as Statement[], statements[index] as Statement[], figure),
    )
  }
  return groups
}

/** Whether two articles say otherwise; one that corrects itself does not contradict another. */
function contradict(some: Statement[], others: Statement[], figure: Quantity['kind'] | undefined): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        one.sentence.article.id !== other.sentence.article.id && relate(one, other, figure) === 'conflict',
    ),
  )
}
