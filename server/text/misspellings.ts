/** From these lengths on, a word with one or two wrong letters is still the same word. */
const ONE_WRONG = 6
const TWO_WRONG = 10
/** So many known terms a misspelled one may mean, where a store is asked. */
export const MAX_MEANT = 3

/** How many letters of a term may be wrong. Figures never: one digit is another figure. */
export function lettersAllowed(term: string): 0 | 1 | 2 {
  if (/\d/.test(term) || term.length < ONE_WRONG) return 0
  return term.length < TWO_WRONG ? 1 : 2
}

/**
 * Those of the known terms that a term may be misspelled: letters wrong, missing, too many, or two in a row exchanged.
 * Only the nearest, in their order: where one wrong letter explains a term, two are a worse guess. The first letter
 * must be right: it hardly ever is wrong, and with another one stand other words.
 */
export function meantBy(term: string, known: readonly string[]): string[] {
  const allowed = lettersAllowed(term)
  const near = known
    .filter((other) => other[0] === term[0] && Math.abs(term.length - other.length) <= allowed)
    .map((other) => ({ other, wrong: distance(term, other) }))
    .filter(({ wrong }) => wrong <= allowed)
  const fewest = Math.min(...near.map(({ wrong }) => wrong))
  return near.filter(({ wrong }) => wrong === fewest).map(({ other }) => other)
}

/** Damerau-Levenshtein distance, each letter changed once at most (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = (last[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1)
      next[column] = Math.min(changed, (last[column] as number) + 1, (next[column - 1] as number) + 1)
      const isExchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && isExchanged) {
        next[column] = Math.min(next[column] as number, (before[column - 2] as number) + 1)
      }
    }
    before = last
    last = next
  }
  return last[b.length] as number
}
