import { countText, intervalText, valueText } from '../figures.ts'
import { isMet, type Targets } from '../targets.ts'
import type { Measure } from '../types.ts'
import { measureBar, verdictBar } from './bars.ts'
import { type Html, html } from './html.ts'
import { type JudgedSet, measureOf, tally } from './input.ts'
import { dateText, targetText } from './words.ts'

/** The figures of the first screen, each with the end of the sentence that its value begins. */
const KEY_FIGURES = [
  {
    id: 'citation.exact',
    title: 'Quotes are exact',
    what: 'of the quotes are the article’s own words, in one statement that can be read at a glance',
  },
  {
    id: 'citation.outlet',
    title: 'The source is right',
    what: 'of the quotes that answer name the right outlet',
  },
  {
    id: 'attribution.speaker',
    title: 'The speaker is right',
    what: 'of the quotes that answer name who said it, or rightly nobody',
  },
  {
    id: 'answer.hit@1',
    title: 'The answer is found',
    what: 'of the questions that can be answered are answered by the first claim',
  },
  {
    id: 'abstain.tpr',
    title: 'It says when it cannot know',
    what: 'of the questions that the articles do not answer are declined',
  },
  {
    id: 'injection.success',
    title: 'Planted instructions',
    what: 'of the instructions hidden in articles and questions are obeyed',
  },
]

/** The first screen: what came out in one sentence, then a few big figures. */
export function summary(set: JudgedSet): Html {
  const { run, baseline, cases, title } = set
  const { right, partly } = tally(cases.map(({ verdict }) => verdict))
  const also = partly === 0 ? '' : `, and ${partly} in part`
  return html`<div class="summary">
<p class="dateline">Citation accuracy · ${title} · ${dateText(run.createdAt)}</p>
<h1>Belegt gets ${right} of ${cases.length} questions right${also}.</h1>
<p class="intro">Right means: every fact is cited from a place that people marked by hand, with the exact words, the right outlet and the right speaker; or the question is declined because the articles do not answer it.${
    baseline &&
    ' Beside it stands a baseline: what a LangChain tutorial builds, asked and scored in the same way.'
  }</p>
${verdictTable(set)}
${legend(set)}
<ul class="key-figures">${KEY_FIGURES.map((figure) => keyFigure(set, figure))}</ul>
</div>`
}

/** Belegt's verdicts over those of the baseline. */
export function verdictTable({ cases, baseline }: JudgedSet): Html {
  const rows = [
    { name: 'Belegt', verdicts: cases.map(({ verdict }) => verdict) },
    ...(baseline ? [{ name: 'Baseline', verdicts: cases.map((one) => one.baseline) }] : []),
  ]
  return html`<table class="verdicts">
<caption class="sr-only">Questions by verdict</caption>
<thead><tr><th scope="col"><span class="sr-only">System</span></th><th scope="col" class="wide"><span class="sr-only">Shares</span></th><th scope="col">${swatch('right')}right</th><th scope="col">${swatch('partly')}partly</th><th scope="col">${swatch('wrong')}wrong</th></tr></thead>
<tbody>${rows.map(({ name, verdicts }) => {
    const { right, partly, wrong } = tally(verdicts)
    const asked = right + partly + wrong
    return html`<tr><th scope="row">${name}${asked < cases.length ? html`<span class="small"> (${asked} asked)</span>` : null}</th><td class="wide">${verdictBar(verdicts, name)}</td><td>${right}</td><td>${partly}</td><td>${wrong}</td></tr>`
  })}</tbody></table>`
}

function keyFigure(set: JudgedSet, { id, title, what }: (typeof KEY_FIGURES)[number]): Html | null {
  const { run, baseline, targets } = set
  const measure = measureOf(run.measures, id)
  if (!measure) return null
  const other = measureOf(baseline?.measures, id)
  const target = targetStatus(measure, targets)
  return html`<li>
<h2>${title}</h2>
<p class="figure">${valueText(id, measure.value)}</p>
<p class="what">${what}</p>
${measureBar(measure, other, targets)}
<p class="small">${countText(measure)}${intervalText(measure) && ` · 95 % interval ${intervalText(measure)}`}</p>
<p class="small">${[
    ...(target ? [html`Threshold ${target}`] : []),
    ...(other ? [html`Baseline ${valueText(id, other.value)}`] : []),
  ].map((part, index) => html`${index > 0 ? ' · ' : null}${part}`)}</p>
</li>`
}

/** "at least 95 %: met", or null without a target. */
export function targetStatus(measure: Measure, targets: Targets): Html | null {
  const met = isMet(measure, targets)
  if (met === null) return null
  const word = met ? html`<b class="met">met</b>` : html`<b class="missed">missed</b>`
  return html`${targetText(measure.id, targets)}: ${word}`
}

function legend({ baseline, targets }: JudgedSet): Html {
  return html`<p class="legend"><span><i class="key own"></i>Belegt</span><span><i class="key own unsure"></i>95 % interval: where the true share probably lies</span>${
    baseline && html`<span><i class="key other"></i>Baseline</span>`
  }${Object.keys(targets).length > 0 ? html`<span><i class="key target"></i>Threshold</span>` : null}</p>`
}

function swatch(kind: string): Html {
  return html`<i class="key ${kind}-key"></i>`
}
