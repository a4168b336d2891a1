import { placeKey } from '../text/place-names.ts'
import { contentWords, sharedWith, type Word } from '../text/words.ts'

/** Places, and what a clause behind them tells of them: "Rom, wo es regnet". */
const TOLD_OF_PLACE =
  /(?<places>(?:\p{Lu}[\p{L}-]*\s(?:und|oder|and|or)\s)?\p{Lu}[\p{L}-]*),\s(?:wo|where)\s(?<told>[^.;]+)/gu

/** Whether a statement tells of one place what the quote tells of another one. */
export function otherPlace(statement: string, quoted: string, language: string): boolean {
  const stated = contentWords(statement, language)
  const mine = keysOf(stated)
  const rest = stated.filter(({ folded, light }) => placeKey(folded) === undefined && !light)
  return [...quoted.matchAll(TOLD_OF_PLACE)].some(({ groups }) => {
    const theirs = keysOf(contentWords(groups?.places ?? '', language))
    const told = sharedWith(groups?.told ?? '', rest, language)
    const isOther = mine.size > 0 && theirs.size > 0 && mine.isDisjointFrom(theirs)
    return isOther && rest.length > 1 && told.length === rest.length
  })
}

function keysOf(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ folded }) => placeKey(folded) ?? []))
}
