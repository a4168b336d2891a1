import type { EvalCase, Measure } from '../types.ts'

/** Median and 95th percentile of the milliseconds that an answer took, 0 or more. */
export function latency(cases: readonly EvalCase[]): Measure[] {
  const times = cases.map(({ answer }) => answer.milliseconds)
  return [percentile('latency.p50', times, 0.5), percentile('latency.p95', times, 0.95)]
}

/**
 * The percentile by nearest rank: the smallest value that at least this share of the values does not exceed, so always
 * one that was measured. It is neither a share nor a sum: `hits` and the interval are NaN; NaN of nothing.
 */
function percentile(id: string, values: number[], share: number): Measure {
  const value = values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1]
  return {
    id,
    hits: Number.NaN,
    total: values.length,
    value: value ?? Number.NaN,
    low: Number.NaN,
    high: Number.NaN,
  }
}
