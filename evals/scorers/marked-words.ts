import type { EvalCase, Measure } from '../types.ts'
import { share } from './wilson.ts'

/** An answer is often told with more words around it: "zehn" for "zehn Soldaten der nepalesischen Armee". */
const LEAST_F1 = 1 / 3

/**
 * How many answers mark the words that answer in their first claim (a lead quotes them), and how many of these marks are
 * right: their words and those of the known answer have an F1 (as in SQuAD, Rajpurkar et al., 2016) of a third, or one
 * holds the other. Questions without a known short answer do not count.
 *
 * @param answers by the question's id
 */
export function markedWords(
  cases: readonly EvalCase[],
  answers: ReadonlyMap<string, readonly string[]>,
): Measure[] {
  const answered = cases.filter(
    ({ question, answer }) => answer.claims.length > 0 && answers.has(question.id),
  )
  const marked = answered.filter(({ answer }) => answer.claims[0]?.marked !== undefined)
  return [
    share('answer.marked', answered, (one) => marked.includes(one)),
    share('answer.marked.right', marked, ({ question, answer }) =>
      (answers.get(question.id) ?? []).some((known) => isSame(answer.claims[0]?.marked ?? '', known)),
    ),
  ]
}

function isSame(marked: string, known: string): boolean {
  const [one, other] = [marked, known].map(wordsOf) as [string[], string[]]
  if (one.length === 0 || other.length === 0) return false
  const common = one.filter((word) => other.includes(word)).length
  const isHeld = common === Math.min(one.length, other.length)
  return isHeld || (2 * common) / (one.length + other.length) >= LEAST_F1
}

/** Articles say nothing, as in SQuAD. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !/^(?:der|die|das|den|dem|des|ein|eine[rnms]?|the|an?)$/.test(word))
}
