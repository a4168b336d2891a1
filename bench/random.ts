/** A word of its own for each rank in a vocabulary, in letters alone. */
export function wordOfRank(rank: number): string {
  return `w${rank.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string)}`
}

/** A vector of unit length in any direction. */
export function randomUnit(dimensions: number): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, () => Math.random() - 0.5)
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
