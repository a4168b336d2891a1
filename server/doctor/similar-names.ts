const MAX_NAMES = 3
const SIMILAR = 0.4

/** The names most like this one: with another ending, without the maker's name, misspelled. */
export function similarNames(name: string, known: readonly string[]): string[] {
  return known
    .map((other) => ({ other, likeness: likeness(name, other) }))
    .filter((each) => each.likeness >= SIMILAR)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_NAMES)
    .map(({ other }) => other)
}

/** The share of pairs of letters that two names have in common (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const [own, others] = [pairsOf(a), pairsOf(b)]
  const common = own.intersection(others).size
  return (2 * common) / (own.size + others.size || 1)
}

function pairsOf(name: string): Set<string> {
  const letters = name.toLowerCase()
  return new Set(Array.from(letters.slice(1), (letter, index) => `${letters[index]}${letter}`))
}
