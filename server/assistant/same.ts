import type { IsSame } from '../answer/merge.ts'
import type { Candidate } from '../answer/rank.ts'
import { isParaphrase, relate } from '../answer/relation.ts'
import { statementIn } from '../answer/select.ts'
import { type Sentence, statementOf } from '../answer/statement.ts'
import type { Entailment } from '../core/ports.ts'
import type { Quantity } from '../text/quantities.ts'
import { canCite, canCiteParaphrase, mutualSupport, type Stated } from '../verify/same-statement.ts'
import SURE from './same.json' with { type: 'json' }

interface Judges {
  /** Without one, rules alone decide. */
  entailment?: Entailment | undefined
  signal?: AbortSignal | undefined
}

/**
 * Tells whether sentences of other articles make a statement: by the rules that compare words, or else, where these leave it open,
 * by the entailment model, if it is sure that each of the two bears out the other.
 *
 * @param figure the kind of figure that the question asks for
 * @param most so many pairs are looked at closely, and read by the model, and no more
 */
export function createIsSame(
  judges: Judges,
  figure: Quantity['kind'] | undefined,
  most: number,
): IsSame<Candidate> {
  const support = createSupport(judges, figure, most)
  return async (head, other) => (await support(head, other)) > SURE.support
}

/** How sure it is that a sentence makes a statement: infinite either way where rules decide, else what the model says. */
export function createSupport(
  { entailment, signal }: Judges,
  figure: Quantity['kind'] | undefined,
  most: number,
): (head: Sentence, other: Sentence) => Promise<number> {
  let read = 0
  return async (head, other) => {
    signal?.throwIfAborted()
    const [mine, theirs] = [statementOf(head), statementOf(other)]
    if (relate(mine, theirs, figure) === 'same')
      return mine.text === theirs.text || canCite(statedBy(head), other) ? SAME : OTHER
    // an article seldom says a thing twice in other words, and what was taken for that would not be seen
    if (head.article.id === other.article.id) return OTHER
    if (!entailment || read >= most || !isParaphrase(mine, theirs)) return OTHER
    read++
    const stated = statedBy(head)
    if (!canCiteParaphrase(stated, other)) return OTHER
    return mutualSupport(entailment, stated, statedBy(other))
  }
}

const SAME = Number.POSITIVE_INFINITY
const OTHER = Number.NEGATIVE_INFINITY

function statedBy(sentence: Sentence): Stated {
  return { text: statementIn(sentence), place: sentence }
}
