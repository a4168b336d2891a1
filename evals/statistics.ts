/** With few digits after the point: in what is written down, more of them are noise. */
export function rounded(value: number, digits = 4): number {
  return Number(value.toFixed(digits))
}

/** The sum; 0 of nothing. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The part of the items that fulfil something, 0 to 1; NaN of nothing. */
export function partOf<T>(items: readonly T[], fulfils: (item: T) => boolean): number {
  return items.filter(fulfils).length / items.length
}

/**
 * The percentile by nearest rank: the smallest value that at least this share of the values does not exceed, so always
 * one that was measured; NaN of nothing.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The greatest of the values that at most this share of them lies below: as a threshold, it excludes no more than that. */
export function leastBut(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] as number
}

/** In how many pairs the first is greater than the second, ties counted half: the Mann-Whitney statistic. */
export function pairsWon(firsts: readonly number[], seconds: readonly number[]): number {
  let won = 0
  for (const first of firsts) {
    for (const second of seconds) won += first > second ? 1 : first === second ? 0.5 : 0
  }
  return won
}
