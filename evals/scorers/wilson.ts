import { sum } from '../statistics.ts'
import type { Measure } from '../types.ts'

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054

/**
 * The 95 % score interval of a share (Wilson 1927, "Probable inference, the law of succession, and statistical
 * inference"): stays within 0 and 1, and holds for few cases and for shares near 0 or 1 as well. NaN of nothing.
 */
export function wilson(hits: number, total: number): { low: number; high: number } {
  if (total === 0) return { low: Number.NaN, high: Number.NaN }
  const share = hits / total
  const scale = 1 + Z ** 2 / total
  const center = (share + Z ** 2 / (2 * total)) / scale
  const margin = (Z / scale) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2))
  // computed, the ends would be off by a rounding error
  return { low: hits === 0 ? 0 : center - margin, high: hits === total ? 1 : center + margin }
}

/** A share of cases, 0 to 1, with its interval; NaN of nothing. */
export function measure(id: string, hits: number, total: number): Measure {
  return { id, hits, total, value: hits / total, ...wilson(hits, total) }
}

/** The share of items that fulfil something. */
export function share<T>(id: string, items: readonly T[], fulfils: (item: T) => boolean): Measure {
  return measure(id, items.filter(fulfils).length, items.length)
}

/** The arithmetic mean, without an interval; NaN of nothing. */
export function mean(id: string, values: readonly number[]): Measure {
  const all = sum(values)
  return {
    id,
    hits: all,
    total: values.length,
    value: all / values.length,
    low: Number.NaN,
    high: Number.NaN,
  }
}
