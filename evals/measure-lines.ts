import { aligned } from './aligned.ts'
import { countText, intervalText, valueText } from './figures.ts'
import type { Measure } from './types.ts'

/** Measures for a terminal: a line each below a head, with interval and count. */
export function measureLines(measures: readonly Measure[]): string[] {
  const rows = measures.map((one) => [
    one.id,
    valueText(one.id, one.value),
    intervalText(one),
    countText(one),
  ])
  return aligned([['measure', 'value', '95 % interval', 'of'], ...rows], 4)
}
