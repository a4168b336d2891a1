import { countText, intervalText, valueText } from '../figures.ts'
import { EXTRA_MEASURES, MEASURES, type MeasureInfo } from '../measures.ts'
import type { Measure } from '../types.ts'
import { measureBar } from './bars.ts'
import { type Html, html } from './html.ts'
import { type JudgedSet, measureOf } from './input.ts'
import { targetStatus } from './summary.ts'

/** Headings by what a measure's id begins with. */
const GROUPS: Record<string, string> = {
  answer: 'Answers',
  citation: 'Citations',
  attribution: 'Attribution',
  abstain: 'Declining',
  leak: 'What must not be shown',
  comments: 'What must not be shown',
  injection: 'What must not be shown',
  retrieval: 'Retrieval',
  latency: 'Time',
  excerpt: 'Excerpts',
  quotation: 'Quotations',
  drafts: 'What the model wrote',
  support: 'What the model wrote',
}

/** Every measure of a run that has a value, or should have one, beside the baseline and the target. */
export function measureTable(set: JudgedSet): Html {
  const measured = set.run.measures.filter(({ id, value }) => !Number.isNaN(value) || id in set.targets)
  const groups = Map.groupBy(measured, ({ id }) => GROUPS[id.split('.')[0] ?? ''] ?? 'Others')
  const hasTargets = measured.some(({ id }) => id in set.targets)
  const columns = 2 + Number(set.baseline !== null) + Number(hasTargets)
  return html`<table class="measures">
<caption>All measures of ${set.title}. Figures where less is better are marked ↓.</caption>
<thead><tr><th scope="col">Measure</th><th scope="col">Belegt</th>${set.baseline && html`<th scope="col" class="number">Baseline</th>`}${
    hasTargets ? html`<th scope="col">Threshold</th>` : null
  }</tr></thead>
${[...groups].map(
  ([
    title,
    measures,
  ]) => html`<tbody><tr class="group"><th scope="rowgroup" colspan="${columns}">${title}</th></tr>
${measures.map((measure) => row(set, measure, hasTargets))}</tbody>`,
)}</table>`
}

/** A measure that the table of measures does not know goes by its id. */
export function infoOf(id: string): Pick<MeasureInfo, 'label' | 'what' | 'better'> {
  return (
    [...MEASURES, ...EXTRA_MEASURES].find((info) => info.id === id) ?? {
      label: id,
      what: '',
      better: 'higher',
    }
  )
}

function row({ baseline, targets }: JudgedSet, measure: Measure, hasTargets: boolean): Html {
  const { id, value } = measure
  const { label, what, better } = infoOf(id)
  const other = measureOf(baseline?.measures, id)
  return html`<tr><th scope="row" class="label">${label}${better === 'lower' ? html` <span title="less is better">↓</span>` : null}<span class="what">${what}</span></th>
<td class="own-cell"><span class="value">${valueText(id, value)}</span> <span class="small">${[countText(measure), intervalText(measure)].filter(Boolean).join(' · ')}</span>${measureBar(measure, other, targets)}</td>
${baseline && html`<td class="number">${other ? valueText(id, other.value) : '–'}</td>`}${
  hasTargets ? html`<td>${targetStatus(measure, targets)}</td>` : null
}</tr>
`
}
