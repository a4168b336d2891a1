import { valueText } from '../figures.ts'
import { VERDICT_SYMBOLS, verdictBar } from './bars.ts'
import { failingCases } from './cases.ts'
import { categories } from './categories.ts'
import { type Html, html } from './html.ts'
import { type JudgedSet, judged, measureOf, type ReportSet, tally } from './input.ts'
import { styles } from './styles.ts'
import { summary, verdictTable } from './summary.ts'
import { infoOf, measureTable } from './table.ts'
import { dateText } from './words.ts'

export type { ReportSet } from './input.ts'

/** The columns of the table of all data sets. */
const OVERVIEW = [
  'answer.hit@1',
  'citation.exact',
  'citation.precision',
  'attribution.speaker',
  'abstain.tpr',
]

/**
 * The report as one HTML page that needs nothing else: no script, no request. The first set is the one that the first
 * screen tells of; the others follow in their order.
 */
export function reportHtml(sets: readonly [ReportSet, ...ReportSet[]]): string {
  const all = sets.map(judged) as [JudgedSet, ...JudgedSet[]]
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Belegt: citation accuracy, ${dateText(all[0].run.createdAt)}</title>
${styles()}
</head>
<body>
<a class="skip" href="#report">To the report</a>
<header class="bar"><span class="word-mark">Belegt<sup>1</sup></span><nav aria-label="Data sets">${all.map(
    ({ anchor, title }) => html`<a href="#${anchor}">${title}</a>`,
  )}</nav></header>
<main id="report">${VERDICT_SYMBOLS}
${summary(all[0])}
${all.length > 1 ? overview(all) : null}
${all.map((set, index) => section(set, index === 0))}
</main>
</body>
</html>
`
  return page.text
}

function section(set: JudgedSet, isFirst: boolean): Html {
  const { run, cases, anchor, title } = set
  const { partly, wrong } = tally(cases.map(({ verdict }) => verdict))
  return html`<section id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${title}</h2>
<p class="revisions">${revisions(set)}</p>
${isFirst ? null : verdictTable(set)}
<h3>All measures</h3>
${measureTable(set)}
<h3>By category</h3>
${categories(set)}
<h3>What went wrong</h3>
${
  partly + wrong === 0
    ? html`<p>Nothing: all ${cases.length} questions were answered right.</p>`
    : html`<p class="reading">${wrong} answers are wrong and ${partly} right in part. Open one to see what was expected, and what was answered: <mark class="cited">the cited words</mark>, and <mark class="gold">the words that answer</mark>${
        run.cases.length > 0 ? ', as people marked them by hand' : null
      }.</p>${failingCases(set)}`
}
</section>`
}

/** All that must be the same for the same figures. */
function revisions({ run }: JudgedSet): string {
  const { dataset, index, mode, model, prompt, cases } = run
  return [
    `${cases.length} questions, revision ${dataset.revision}`,
    `${mode}${model === null ? '' : ` with ${model}`}${prompt === null ? '' : `, prompt ${prompt}`}`,
    `index revision ${index.revision}, ${index.analysis}, ${index.embedder}`,
    dateText(run.createdAt),
  ].join(' · ')
}

function overview(sets: readonly JudgedSet[]): Html {
  return html`<section aria-labelledby="overview-title"><h2 id="overview-title">All data sets at a glance</h2>
<div class="scroll" role="region" aria-label="All data sets" tabindex="0"><table class="overview">
<caption>Belegt, and in small type the baseline.</caption>
<thead><tr><th scope="col">Data set</th><th scope="col">Verdicts</th>${OVERVIEW.map((id) => html`<th scope="col" class="number">${infoOf(id).label}</th>`)}</tr></thead>
<tbody>${sets.map(
    (
      set,
    ) => html`<tr><th scope="row"><a href="#${set.anchor}">${set.title}</a><span class="small">${set.cases.length} questions</span></th>
<td class="wide">${verdictBar(
      set.cases.map(({ verdict }) => verdict),
      'Belegt',
    )}</td>${OVERVIEW.map((id) => html`<td class="number">${shownValue(set, 'run', id)}<span class="small">${shownValue(set, 'baseline', id)}</span></td>`)}</tr>`,
  )}</tbody></table></div></section>`
}

function shownValue(set: JudgedSet, system: 'run' | 'baseline', id: string): string {
  return valueText(id, measureOf(set[system]?.measures, id)?.value ?? Number.NaN)
}
