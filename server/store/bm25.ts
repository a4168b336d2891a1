/** As in LanceDB, so that every store ranks alike. */
const K1 = 1.2
const B = 0.75

/** The most that a term can count in a passage, as a multiple of its idf. */
export const MOST_TIMES = K1 + 1

/** How much a term tells that stands in so many passages. */
export function idf(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))
}

/** How often a term that stands so often in a passage of so many terms counts. */
export function times(count: number, length: number, meanLength: number): number {
  return (count * MOST_TIMES) / (count + K1 * (1 - B + (B * length) / meanLength))
}
