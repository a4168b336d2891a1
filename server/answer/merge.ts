import type { Quantity } from '../text/quantities.ts'
import { relate } from './relation.ts'
import { type Sentence, type Statement, statementOf } from './statement.ts'

/** Sentences that make one statement, the best first, and the groups before it that say otherwise. */
export interface Group<T> {
  members: [T, ...T[]]
  conflictsWith: Group<T>[]
}

/**
 * Puts sentences that make the same statement into one group. Each must make the statement of the first, which is the one
 * shown, and agree with all others (complete linkage), so that no chain of likenesses joins what differs.
 *
 * @param candidates the best first
 * @param figure the kind of figure that the question asks for
 */
export function mergeStatements<T extends Sentence>(
  candidates: readonly T[],
  figure?: Quantity['kind'],
): Group<T>[] {
  const groups: { group: Group<T>; statements: [Statement, ...Statement[]] }[] = []
  for (const candidate of candidates) {
    const statement = statementOf(candidate)
    const home = groups.find(
      ({ statements: [first, ...others] }) =>
        relate(first, statement, figure) === 'same' &&
        others.every((other) =>
          [relate(other, statement, figure), relate(statement, other, figure)].includes('same'),
        ),
    )
    if (home) {
      home.group.members.push(candidate)
      home.statements.push(statement)
    } else {
      groups.push({ group: { members: [candidate], conflictsWith: [] }, statements: [statement] })
    }
  }
  return linked(
    groups.map(({ group }) => group),
    figure,
  )
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
