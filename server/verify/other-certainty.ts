import type { RejectionReason } from '../core/answer.ts'
import { isSurer, isSurerThanAll } from './certainty-checks.ts'
import { otherDuty } from './duty.ts'
import { isAsked, isUnfulfilled } from './fulfilled.ts'
import { type Grounds, inLanguage, wordsOf } from './grounds.ts'

/** Told as a fact, as done or as a duty, where the quotes tell of what is asked, planned or possible. */
export function otherCertainty(
  statement: string,
  language: string,
  grounds: readonly Grounds[],
): RejectionReason | undefined {
  if (otherDuty(statement, wordsOf(grounds).quoted)) return 'certainty-differs'
  const own = inLanguage(grounds, language)
  if (own.length === 0) return isSurerThanAll(statement, language, grounds) ? 'certainty-differs' : undefined
  const isUndone = own.every(
    ({ quote }) => isAsked(statement, quote, language) || isUnfulfilled(statement, quote, language),
  )
  const words = own.map(({ quote }) => quote).join(' ')
  return isUndone || isSurer(statement, words, language) ? 'certainty-differs' : undefined
}
