import { percentile } from '../statistics.ts'
import type { EvalCase, Measure } from '../types.ts'

/** Median and 95th percentile of the milliseconds that an answer took, 0 or more. */
export function latency(cases: readonly EvalCase[]): Measure[] {
  const times = cases.map(({ answer }) => answer.milliseconds)
  return [percentileOf('latency.p50', times, 0.5), percentileOf('latency.p95', times, 0.95)]
}

/** Neither a share nor a sum: `hits` and the interval are NaN. */
function percentileOf(id: string, values: number[], share: number): Measure {
  return {
    id,
    hits: Number.NaN,
    total: values.length,
    value: percentile(values, share),
    low: Number.NaN,
    high: Number.NaN,
  }
}
