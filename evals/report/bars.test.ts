import { describe, expect, it } from 'vitest'
import { measure } from '../scorers/wilson.ts'
import { measureBar, verdictBar } from './bars.ts'

const ninety = measure('answer.hit@1', 90, 100)

describe('the bar of a measure', () => {
  it('is full up to the lower end of the interval, 82.56 %, and pale up to the upper, 94.48 %', () => {
    const svg = measureBar(ninety, null, {})?.text
    expect(svg).toContain('<rect class="own" y="5" width="82.56%"')
    expect(svg).toContain('<rect class="own unsure" x="82.56%" y="5" width="11.91%"')
    expect(svg).toContain('<line class="own-value" x1="90%"')
    expect(svg).not.toContain('class="target"')
  })

  it('says in words what it draws', () => {
    const svg = measureBar(ninety, measure('answer.hit@1', 50, 100), { 'answer.hit@1': { min: 0.95 } })?.text
    expect(svg?.replaceAll('\u00a0', ' ')).toContain(
      'aria-label="Belegt 90.0 %, interval 82.6–94.5 %; baseline 50.0 %, interval 40.4–59.6 %; threshold at least 95 % missed"',
    )
  })

  it('is not drawn for milliseconds, which have no end', () => {
    expect(measureBar({ ...ninety, id: 'latency.p50', value: 140 }, null, {})).toBeNull()
  })
})

it('the bar of verdicts leaves out what there is none of', () => {
  const svg = verdictBar(
    [
      { verdict: 'right', reasons: [] },
      { verdict: 'wrong', reasons: [] },
    ],
    'Belegt',
  ).text
  expect(svg).toContain('aria-label="Belegt: 1 right, 0 partly right, 1 wrong of 2"')
  expect(svg).toContain('<rect class="wrong-fill" x="50%" width="50%"')
  expect(svg).not.toContain('partly-fill')
})
