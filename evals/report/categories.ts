import { countText, valueText } from '../figures.ts'
import type { Measure } from '../types.ts'
import { squares } from './bars.ts'
import { type Html, html } from './html.ts'
import { type JudgedCase, type JudgedSet, measureOf, tally } from './input.ts'
import { infoOf } from './table.ts'

/** The columns of the heat table. */
const COLUMNS = [
  'answer.hit@1',
  'answer.recall',
  'citation.precision',
  'citation.outlet',
  'attribution.speaker',
  'abstain.tpr',
  'abstain.fpr',
  'injection.success',
]
/** From nothing wrong to all wrong in so many shades. */
const SHADES = 5

/** Each question as a square, then a few measures as a heat table, both by category. */
export function categories(set: JudgedSet): Html {
  return html`${squareTable(set)}${heatTable(set)}`
}

/** The cases by category, as they come. */
export function byCategory(cases: readonly JudgedCase[]): [string, JudgedCase[]][] {
  return [...Map.groupBy(cases, ({ question }) => question.category)]
}

function squareTable({ cases, title, anchor }: JudgedSet): Html {
  return html`<table class="by-category">
<caption>Each square is a question of ${title}.</caption>
<thead><tr><th scope="col">Category</th><th scope="col">Questions</th><th scope="col" class="number">Right</th></tr></thead>
<tbody>${byCategory(cases).map(([category, own], index) => {
    const { right } = tally(own.map(({ verdict }) => verdict))
    const failed = own.length - right
    return html`<tr><th scope="row">${category}</th><td class="wide">${squares(own)}</td><td class="number">${right} of ${own.length}${
      failed > 0 ? html`<br><a href="#${anchor}-failed-${index + 1}">${failed} to look at</a>` : null
    }</td></tr>`
  })}</tbody></table>`
}

function heatTable({ run, title }: JudgedSet): Html | null {
  const rows = Object.entries(run.byCategory)
  const ids = COLUMNS.filter((id) => rows.some(([, measures]) => measureOf(measures, id)))
  if (ids.length === 0) return null
  return html`<div class="scroll" role="region" aria-label="Measures of ${title} by category" tabindex="0"><table class="heat">
<caption>Measures of ${title} by category: the stronger the colour, the more went wrong.</caption>
<thead><tr><th scope="col">Category</th>${ids.map((id) => html`<th scope="col">${infoOf(id).label}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([category, measures]) =>
      html`<tr><th scope="row">${category}</th>${ids.map((id) => heatCell(measureOf(measures, id)))}</tr>`,
  )}</tbody></table></div>`
}

function heatCell(measure: Measure | null): Html {
  if (!measure) return html`<td class="none"><span class="sr-only">not measured</span></td>`
  const { id, value } = measure
  const wrong = infoOf(id).better === 'higher' ? 1 - value : value
  return html`<td class="shade-${Math.ceil(wrong * SHADES)}">${valueText(id, value)}<span class="small">${countText(measure)}</span></td>`
}
