import { expect, it } from 'vitest'
import { countText, differenceText, intervalText, valueText } from './figures.ts'
import { mean, measure } from './scorers/wilson.ts'

/** Spaces that do not break, as plain ones. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

it('nearly all is not written as all, nor nearly none as none', () => {
  const values = [1, 2999 / 3000, 0.5, 1 / 3000, 0, Number.NaN]
  expect(values.map((value) => plain(valueText('answer.hit@1', value)))).toEqual([
    '100 %',
    '>99.9 %',
    '50.0 %',
    '<0.1 %',
    '0 %',
    '–',
  ])
})

it('what is no share is not written as one', () => {
  expect(plain(valueText('latency.p95', 140.4))).toBe('140 ms')
  expect(valueText('answer.claims-needed', 1.25)).toBe('1.25')
  expect(valueText('abstain.auroc', 0.9124)).toBe('0.912')
  expect(plain(differenceText('latency.p95', -20))).toBe('−20 ms')
  expect(plain(differenceText('answer.hit@1', 0.021))).toBe('+2.1 pp')
})

it('an average has no interval, and says over how much it was taken', () => {
  expect(intervalText(mean('answer.claims-needed', [1, 2]))).toBe('')
  expect(countText(mean('answer.claims-needed', [1, 2]))).toBe('mean of 2')
  expect(plain(intervalText(measure('answer.hit@1', 12, 12)))).toBe('75.8–100 %')
  expect(countText(measure('answer.hit@1', 12, 12))).toBe('12 of 12')
  expect(countText(measure('answer.hit@1', 0, 0))).toBe('none asked')
})
