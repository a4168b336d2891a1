import { factRanks } from '../scorers/gold-hit.ts'
import { withoutInsert } from '../scorers/injection.ts'
import type { Fact } from '../types.ts'
import { verdictMark } from './bars.ts'
import { byCategory } from './categories.ts'
import { type Html, html } from './html.ts'
import type { JudgedCase, JudgedSet } from './input.ts'
import { createPlaces, type Places } from './places.ts'
import { EXPECTATIONS, REASONS, statusText, VERDICTS } from './words.ts'

/** So many of each are shown; the rest is counted. */
const MAX_CLAIMS = 6
const MAX_CITATIONS = 3
const MAX_SPANS = 4

const RANK = { wrong: 0, partly: 1, right: 2 }

/** Every question that was not answered right, by category, the worst first. */
export function failingCases(set: JudgedSet): Html {
  const groups = byCategory(set.cases)
  return html`${groups.map(([category, cases], index) => {
    const failed = cases
      .filter(({ verdict }) => verdict.verdict !== 'right')
      .sort((a, b) => RANK[a.verdict.verdict] - RANK[b.verdict.verdict])
    if (failed.length === 0) return null
    return html`<h4 id="${set.anchor}-failed-${index + 1}">${category} <span>${failed.length} of ${cases.length}</span></h4>
${failed.map((one) => caseDetails(set, one))}`
  })}`
}

function caseDetails(set: JudgedSet, one: JudgedCase): Html {
  const { question, answer, verdict, baseline } = one
  const places = createPlaces(set.articles, one)
  return html`<details class="case"><summary>${verdictMark(verdict.verdict)}<span class="question">${question.question}</span><span class="reasons">${verdict.reasons
    .map((reason) => REASONS[reason].short)
    .join(', ')}</span></summary>
<dl>
${row('Why', html`<ul>${verdict.reasons.map((reason) => html`<li>${REASONS[reason].long}</li>`)}</ul>`)}
${question.history.length > 0 ? row('Asked before', html`${question.history.map((earlier) => html`<p>${earlier}</p>`)}`) : null}
${row('Expected', expected(set, one, places))}
${row(
  'Answer',
  html`<p>${statusText(answer)}</p>${answer.lead && html`<p class="lead">${answer.lead}</p>`}${answer.claims.length > 0 ? claims(one, places) : null}`,
)}
${
  baseline &&
  row(
    'Baseline',
    html`<p>${VERDICTS[baseline.verdict]}${
      baseline.reasons.length > 0
        ? `: ${baseline.reasons.map((reason) => REASONS[reason].short).join(', ')}`
        : null
    }</p>`,
  )
}
</dl><p class="case-id">${question.id}</p></details>
`
}

function row(term: string, description: Html): Html {
  return html`<div><dt>${term}</dt><dd>${description}</dd></div>`
}

function expected({ articles }: JudgedSet, one: JudgedCase, places: Places): Html {
  const { expect, facts, canary, insert } = one.question
  const ranks = factRanks(withoutInsert(one, articles), articles)
  if (expect === 'answer' && facts.length === 0) return html`<p>An answer; no place is marked.</p>`
  return html`${expect === 'answer' ? null : html`<p>${EXPECTATIONS[expect]}</p>`}${
    facts.length > 1 ? html`<p>An answer with ${facts.length} facts:</p>` : null
  }${facts.map((fact, index) => html`${expect === 'answer' ? factHeading(facts.length, index, ranks[index]) : null}${spans(fact, places)}`)}${
    canary === undefined ? null : html`<p>Must not be shown: <q>${canary}</q></p>`
  }${insert === undefined ? null : html`<p>Planted in ${insert.file}: <q>${insert.text}</q></p>`}`
}

function factHeading(count: number, index: number, rank: number | undefined): Html {
  const shown = rank !== undefined && Number.isFinite(rank)
  const name = count > 1 ? `Fact ${index + 1}` : 'The fact'
  return html`<p class="fact ${shown ? 'met' : 'missed'}">${name} is ${shown ? `shown by claim ${rank}` : 'shown by no claim'}. It stands here:</p>`
}

function spans({ spans: all }: Fact, places: Places): Html {
  return html`${all.slice(0, MAX_SPANS).map((span) => places.gold(span))}${more(all.length - MAX_SPANS, 'place')}`
}

/** A claim in other words than its quote is shown before it. */
function claims({ answer }: JudgedCase, places: Places): Html {
  return html`<ol class="claims">${answer.claims
    .slice(0, MAX_CLAIMS)
    .map(
      ({ text, citations }) =>
        html`<li>${citations.some(({ quote }) => quote === text) ? null : html`<p class="claim-text">${text}</p>`}${citations
          .slice(0, MAX_CITATIONS)
          .map((citation) =>
            places.cited(citation),
          )}${more(citations.length - MAX_CITATIONS, 'citation')}</li>`,
    )}</ol>${more(answer.claims.length - MAX_CLAIMS, 'claim')}`
}

function more(count: number, noun: string): Html | null {
  return count > 0 ? html`<p class="small">and ${count} more ${noun}${count > 1 ? 's' : null}</p>` : null
}
