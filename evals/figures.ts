import type { Measure } from './types.ts'

/** How a measure's value is written; also whether it can be drawn on a scale from 0 to 1. */
export type Unit = 'percent' | 'score' | 'count' | 'milliseconds'

const SCORES = ['abstain.auroc', 'retrieval.mrr@10', 'retrieval.ndcg@10']

export function unitOf(id: string): Unit {
  if (id.startsWith('latency.')) return 'milliseconds'
  if (id === 'answer.claims-needed') return 'count'
  return SCORES.includes(id) ? 'score' : 'percent'
}

export function isOnScale(id: string): boolean {
  return ['percent', 'score'].includes(unitOf(id))
}

/**
 * "97.3 %", "0.912", "1.25", "140 ms", with spaces that do not break; a dash for NaN. What is not all is never written as
 * 100 %, nor some as none.
 */
export function valueText(id: string, value: number): string {
  if (!Number.isFinite(value)) return '–'
  switch (unitOf(id)) {
    case 'milliseconds':
      return `${Math.round(value)}\u00a0ms`
    case 'count':
      return value.toFixed(2)
    case 'score':
      return value.toFixed(3)
    case 'percent':
      return percent(value)
  }
}

/** "+2.1 pp", "−0.012": with its sign; a dash for NaN. */
export function differenceText(id: string, difference: number): string {
  if (!Number.isFinite(difference)) return '–'
  const sign = difference < 0 ? '−' : difference > 0 ? '+' : '±'
  const size = Math.abs(difference)
  return unitOf(id) === 'percent' ? `${sign}${(100 * size).toFixed(1)}\u00a0pp` : sign + valueText(id, size)
}

/** "95.4–99.1 %", or nothing when there is no interval. */
export function intervalText({ low, high }: Measure): string {
  return Number.isNaN(low) ? '' : `${bound(low)}–${bound(high)}\u00a0%`
}

/** "185 of 188", or over how much a value without an interval was taken. */
export function countText({ id, hits, total, low }: Measure): string {
  if (total === 0) return 'none asked'
  if (!Number.isNaN(low)) return `${hits} of ${total}`
  if (id === 'abstain.auroc') return `${total} pairs`
  return unitOf(id) === 'milliseconds' ? `${total} answers` : `mean of ${total}`
}

function percent(value: number): string {
  const text = (100 * value).toFixed(1)
  if (text === '100.0') return value < 1 ? '>99.9\u00a0%' : '100\u00a0%'
  if (text === '0.0') return value > 0 ? '<0.1\u00a0%' : '0\u00a0%'
  return `${text}\u00a0%`
}

function bound(value: number): string {
  return value === 0 || value === 1 ? String(100 * value) : (100 * value).toFixed(1)
}
