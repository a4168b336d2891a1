import { intervalText, isOnScale, valueText } from '../figures.ts'
import { isMet, type Targets } from '../targets.ts'
import type { Measure } from '../types.ts'
import type { Verdict } from '../verdict.ts'
import { type Html, html } from './html.ts'
import { type JudgedCase, tally } from './input.ts'
import { targetText, VERDICTS } from './words.ts'

/** Squares of 10 in cells of 12 units, so many in a row that they fit on a phone. */
const CELL = 12
const COLUMNS = 25

/** The marks of the verdicts, told apart by form as well as by colour; `verdictMark` and `squares` refer to them. */
export const VERDICT_SYMBOLS = html`<svg class="symbols" aria-hidden="true"><defs>
<g id="mark-right"><rect class="right-fill" width="10" height="10"/></g>
<g id="mark-partly"><path class="partly-fill" d="M0 0V10H10Z"/><rect class="partly-line" x=".75" y=".75" width="8.5" height="8.5"/></g>
<g id="mark-wrong"><rect class="wrong-line" x=".75" y=".75" width="8.5" height="8.5"/><path class="wrong-line" d="M1 1L9 9M9 1L1 9"/></g>
</defs></svg>`

/**
 * A measure on a scale from 0 to 1: full up to where the interval begins, pale to where it ends, a stroke at the value;
 * below it the baseline in the same way; the target as a line across. Nothing for what has no value, or no such scale.
 */
export function measureBar(measure: Measure, baseline: Measure | null, targets: Targets): Html | null {
  const { id, value } = measure
  if (!isOnScale(id) || Number.isNaN(value)) return null
  const { min, max } = targets[id] ?? {}
  const target = min ?? max
  return html`<svg class="bar-chart" role="img" aria-label="${label(measure, baseline, targets)}" width="100%" height="24">
<rect class="track" y="5" width="100%" height="9"/>${bar(measure, 5, 9, 'own')}${baseline && bar(baseline, 17, 4, 'other')}${
    target === undefined
      ? null
      : html`<line class="target" x1="${at(target)}" x2="${at(target)}" y1="0" y2="24"/>`
  }</svg>`
}

/** All cases as one bar, cut by verdict. */
export function verdictBar(verdicts: readonly (Verdict | null)[], name: string): Html {
  const { right, partly, wrong } = tally(verdicts)
  const total = right + partly + wrong
  const text = `${name}: ${right} right, ${partly} partly right, ${wrong} wrong of ${total}`
  const part = (from: number, count: number, kind: string) =>
    count === 0
      ? null
      : html`<rect class="${kind}-fill" x="${at(from / total)}" width="${at(count / total)}" height="100%"/>`
  return html`<svg class="verdict-bar" role="img" aria-label="${text}" width="100%" height="22">${[
    part(0, right, 'right'),
    part(right, partly, 'partly'),
    part(right + partly, wrong, 'wrong'),
  ]}</svg>`
}

/** One square for each question. */
export function squares(cases: readonly JudgedCase[]): Html {
  const { right, partly, wrong } = tally(cases.map(({ verdict }) => verdict))
  const rows = Math.ceil(cases.length / COLUMNS)
  const label = `${right} right, ${partly} partly right, ${wrong} wrong`
  return html`<svg class="squares" role="img" aria-label="${label}" viewBox="0 0 ${COLUMNS * CELL} ${rows * CELL}">${cases.map(
    ({ question, verdict }, index) =>
      html`<use href="#mark-${verdict.verdict}" x="${1 + (index % COLUMNS) * CELL}" y="${
        1 + Math.floor(index / COLUMNS) * CELL
      }"><title>${question.id}: ${VERDICTS[verdict.verdict]}</title></use>`,
  )}</svg>`
}

export function verdictMark(verdict: Verdict['verdict']): Html {
  return html`<svg class="verdict-mark" role="img" aria-label="${VERDICTS[verdict]}" viewBox="0 0 10 10"><use href="#mark-${verdict}"/></svg>`
}

function bar({ value, low, high }: Measure, y: number, height: number, kind: string): Html {
  if (Number.isNaN(low)) {
    return html`<rect class="${kind}" y="${y}" width="${at(value)}" height="${height}"/>`
  }
  return html`<rect class="${kind}" y="${y}" width="${at(low)}" height="${height}"/><rect class="${kind} unsure" x="${at(low)}" y="${y}" width="${at(
    high - low,
  )}" height="${height}"/><line class="${kind}-value" x1="${at(value)}" x2="${at(value)}" y1="${y - 1}" y2="${y + height + 1}"/>`
}

function label(measure: Measure, baseline: Measure | null, targets: Targets): string {
  const { id } = measure
  const met = isMet(measure, targets)
  const one = (name: string, of: Measure) =>
    `${name} ${[valueText(id, of.value), intervalText(of)].filter(Boolean).join(', interval ')}`
  return [
    one('Belegt', measure),
    ...(baseline ? [one('baseline', baseline)] : []),
    ...(met === null ? [] : [`threshold ${targetText(id, targets)} ${met ? 'met' : 'missed'}`]),
  ].join('; ')
}

function at(share: number): string {
  return `${Number((100 * Math.min(1, Math.max(0, share))).toFixed(2))}%`
}
