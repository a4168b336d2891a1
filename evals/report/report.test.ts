import { describe, expect, it } from 'vitest'
import type { EvalCase } from '../types.ts'
import type { ReportSet } from './input.ts'
import { reportHtml } from './report.ts'
import { reportSetOf } from './run.fixture.ts'

const HOSTILE = `</summary><script>alert(1)</script><img src=x onerror='alert("2")'>`
const set = reportSetOf()
const page = reportHtml([set])

describe('the report', () => {
  it('needs nothing else: no script, no request', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|\son\w+=/i)
    const addresses = [...page.matchAll(/(?:\bsrc=|href=|url\()"?([^")]*)/g)].map(([, address]) => address)
    expect(addresses.filter((address) => !/^(?:#|data:font\/woff2;)/.test(address as string))).toEqual([])
  })

  it('says in its heading how many questions are right', () => {
    const failing = page.match(/<details class="case">/g)?.length ?? 0
    const [, right, all] = /<h1>Belegt gets (\d+) of (\d+) questions right/.exec(page) ?? []
    expect([Number(right) + failing, Number(all)]).toEqual([200, 200])
  })

  it('shows each failing case with its question, the gold and why', () => {
    const details = page.split('<details class="case">').slice(1)
    for (const one of details) expect(one).toMatch(/class="question">.+<dt>Why<\/dt>.+<dt>Expected<\/dt>/s)
    expect(page).toContain('<mark class="gold">„Die Brücke kostet uns 231 Millionen Euro</mark>')
    expect(page).toContain('These words do not stand in the article')
  })

  it('has headings in order, and a caption for each table', () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.slice(1).entries()) {
      expect(level - (levels[index] as number)).toBeLessThanOrEqual(1)
    }
    expect(page.match(/<table/g)?.length).toBe(page.match(/<caption/g)?.length)
  })

  it('links only to places that it has', () => {
    const two = reportHtml([set, reportSetOf('other')])
    const ids = [...two.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    const links = [...two.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
  })

  it('shows a data set without baseline and targets, and one without a fault', () => {
    const alone = reportHtml([{ ...set, baseline: null, targets: {} }])
    expect(alone).not.toMatch(/>Baseline|>Threshold/)
    expect(reportHtml([reportSetOf('fine', 1.1)])).toContain(
      'Nothing: all 200 questions were answered right.',
    )
  })

  it('does not hide a target that nothing was measured for', () => {
    const targets = { 'comments.cited': { min: 0.9 } }
    expect(set.run.measures.find(({ id }) => id === 'comments.cited')?.total).toBe(0)
    expect(reportHtml([{ ...set, targets }])).toMatch(/none asked.*at least 90.%: <b class="missed">missed/s)
  })

  it('of 300 questions that all fail is about 1 MB at most', () => {
    const { run } = reportSetOf('bad', 0)
    const cases = [...run.cases, ...run.cases.slice(0, 100)]
    expect(Buffer.byteLength(reportHtml([{ ...set, run: { ...run, cases } }]))).toBeLessThan(1_000_000)
  })
})

it('nothing of the data can become markup', () => {
  const html = reportHtml([{ ...hostile(set), baseline: hostile(set).run }])
  expect(html).toContain('&lt;script&gt;alert(1)')
  expect(html).not.toMatch(/<script|<img|onerror='/)
})

/** The same set, with all that comes from outside replaced. */
function hostile({ run, articles, ...rest }: ReportSet): ReportSet {
  const cases = run.cases.map(({ question, answer }): EvalCase => {
    const claims = answer.claims.map(({ citations }) => ({
      text: HOSTILE,
      citations: citations.map((citation) => ({
        ...citation,
        file: HOSTILE,
        quote: HOSTILE,
        outlet: { status: 'declared' as const, name: HOSTILE },
        attribution: { kind: 'quote' as const, speaker: HOSTILE, via: HOSTILE },
      })),
    }))
    const facts = question.facts.map(({ spans }) => ({
      spans: spans.map((span) => ({ ...span, file: HOSTILE, quote: HOSTILE, speaker: HOSTILE })),
    }))
    return {
      question: {
        ...question,
        id: HOSTILE,
        question: HOSTILE,
        category: HOSTILE,
        history: [HOSTILE],
        canary: HOSTILE,
        insert: { file: HOSTILE, after: HOSTILE, text: HOSTILE },
        facts,
      },
      answer: { ...answer, lead: HOSTILE, reason: HOSTILE, claims },
    }
  })
  const own = {
    ...run,
    cases,
    model: HOSTILE,
    prompt: HOSTILE,
    dataset: { ...run.dataset, name: HOSTILE, revision: HOSTILE },
    index: { revision: 1, analysis: HOSTILE, embedder: HOSTILE },
    measures: run.measures.map((measure) => ({ ...measure, id: `${measure.id}${HOSTILE}` })),
    byCategory: { [HOSTILE]: run.measures },
  }
  const article = [...articles.values()][0]
  const hostileArticles = article
    ? new Map([[HOSTILE, { ...article, file: HOSTILE, text: HOSTILE }]])
    : articles
  return { ...rest, run: own, articles: hostileArticles }
}
