import { type Sequence, sequencesOf } from '../text/order.ts'
import { contentWords, sharedWith } from '../text/words.ts'

/** Whether what comes first in a statement comes later in the words quoted, and the other way round. */
export function turnsOrder(statement: string, quoted: string, language: string): boolean {
  const theirs = sequencesOf(quoted)
  return sequencesOf(statement).some((mine) => theirs.some((other) => isTurned(mine, other, language)))
}

function isTurned(mine: Sequence, theirs: Sequence, language: string): boolean {
  return (
    only(mine.first, theirs.later, theirs.first, language) &&
    only(mine.later, theirs.first, theirs.later, language)
  )
}

/** Whether a part has a word of the one other part, and none of the other one. */
function only(part: string, like: string, unlike: string, language: string): boolean {
  const words = contentWords(part, language).filter(({ light }) => !light)
  const shares = (other: string) => sharedWith(other, words, language).length > 0
  return shares(like) && !shares(unlike)
}
