import { foldedWords } from './fold.ts'

/** The share of the words of two texts that both have in the same order: 1 for the same text, 0 where no word is shared. */
export function sharedInOrder(one: string, other: string): number {
  const [mine, theirs] = [foldedWords(one), foldedWords(other)]
  const all = mine.length + theirs.length
  return all === 0 ? 0 : (2 * longestCommon(mine, theirs)) / all
}

/** The share of a text's words that another one has in the same order, whatever that has besides: 1 for what is cut out of it. */
export function keptInOrder(text: string, other: string): number {
  const words = foldedWords(text)
  return words.length === 0 ? 0 : longestCommon(words, foldedWords(other)) / words.length
}

/** How long the longest common subsequence is, found row by row. */
function longestCommon(mine: readonly string[], theirs: readonly string[]): number {
  let row: number[] = new Array(theirs.length + 1).fill(0)
  for (const word of mine) {
    const next = [0]
    for (const [index, another] of theirs.entries()) {
      next.push(
        word === another
          ? (row[index] as number) + 1
          : Math.max(row[index + 1] as number, next[index] as number),
      )
    }
    row = next
  }
  return row.at(-1) as number
}
