import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Citation } from '../../../server/core/answer.ts'
import type { CheckEvent, CheckedSentence, SkippedSentence } from '../../../server/core/check.ts'
import { toMarkdown } from '../copy/prose.ts'
import { checkTexts, MEASURED } from '../texts/check.ts'
import { de } from '../texts/de.ts'
import {
  advance,
  begun,
  type Checking,
  countsOf,
  findingsOf,
  problemFrom,
  restOf,
  resumed,
  stepsOf,
} from './checking.ts'
import { copiedOf } from './copied.ts'

const TEXT = '# Titel\n\nEins ist so. Zwei ist *anders*. Drei fehlt. Und vier?'
const citation = (id: string) =>
  ({
    id,
    articleId: 'a',
    file: 'a.txt',
    title: 'A',
    outlet: { status: 'unknown', name: null },
    quote: `Zitat ${id}`,
    start: 1,
    end: 8,
    attribution: { kind: 'outlet' },
  }) as unknown as Citation
const at = (text: string, base = TEXT) => ({
  text,
  start: base.indexOf(text),
  end: base.indexOf(text) + text.length,
})
const sentence = (text: string, verdict: CheckedSentence['verdict'], base = TEXT) =>
  ({
    ...at(text, base),
    verdict,
    ...(verdict === 'not-found' ? { nearest: [citation(text)] } : { citations: [citation(text)] }),
    ...(verdict === 'contradicted' && { differing: { stated: [], given: [] } }),
  }) as CheckedSentence
const heading: SkippedSentence = { ...at('# Titel'), reason: 'heading' }
const question: SkippedSentence = { ...at('Und vier?'), reason: 'question' }

function after(...events: CheckEvent[]): Checking {
  return events.reduce((checking, event) => advance(checking, event, 0), begun(TEXT))
}
const BEGIN: CheckEvent = { type: 'begin', statements: 3, skipped: [heading, question] }
const found = (text: string, verdict: CheckedSentence['verdict']): CheckEvent => ({
  type: 'sentence',
  sentence: sentence(text, verdict),
})
const whole = after(
  BEGIN,
  found('Eins ist so.', 'supported'),
  found('Zwei ist *anders*.', 'contradicted'),
  found('Drei fehlt.', 'not-found'),
)

describe('what is found', () => {
  test('stands in the order of the text, with what was not checked in between, and is counted', () => {
    const findings = findingsOf(whole)
    expect(findings.map(({ kind }) => kind)).toEqual([
      'skipped',
      'supported',
      'contradicted',
      'not-found',
      'skipped',
    ])
    expect(findings.flatMap((one) => ('number' in one ? one.number : []))).toEqual([1, 2, 3])
    expect(countsOf(findings)).toEqual({ supported: 1, contradicted: 1, 'not-found': 1, skipped: 2 })
    expect(whole.total).toBe(3)
    expect(stepsOf(findings).map(({ citation }) => citation.id)).toHaveLength(3)
  })

  test('leads from one sentence that is not borne out to the next, and round', () => {
    const findings = findingsOf(whole)
    const next = (start: number | undefined, by: 1 | -1) => problemFrom(findings, start, by)?.sentence.text
    expect(next(undefined, 1)).toBe('Zwei ist *anders*.')
    expect(next(at('Zwei ist *anders*.').start, 1)).toBe('Drei fehlt.')
    expect(next(at('Drei fehlt.').start, 1)).toBe('Zwei ist *anders*.')
    expect(next(at('Eins ist so.').start, -1)).toBe('Drei fehlt.')
    expect(problemFrom([], undefined, 1)).toBeUndefined()
  })
})

test('what broke off goes on behind the last sentence, and the places are still those in the text', () => {
  const broken = resumed(after(BEGIN, found('Eins ist so.', 'supported')))
  const from = restOf(broken)
  const rest = TEXT.slice(from)
  const done = [
    {
      type: 'begin',
      statements: 2,
      skipped: [{ ...at('Und vier?', rest), reason: 'question' }],
    } as CheckEvent,
    { type: 'sentence', sentence: sentence('Zwei ist *anders*.', 'contradicted', rest) } as CheckEvent,
    { type: 'sentence', sentence: sentence('Drei fehlt.', 'not-found', rest) } as CheckEvent,
  ].reduce((checking, event) => advance(checking, event, from), broken)
  expect(done.total).toBe(3)
  for (const { sentence } of findingsOf(done))
    expect(TEXT.slice(sentence.start, sentence.end)).toBe(sentence.text)
  expect(findingsOf(done)).toEqual(findingsOf(whole))
})

test('it leaves the page as Markdown: each sentence with its word, footnotes only for evidence', () => {
  const t = checkTexts.de
  const findings = findingsOf(whole)
  const markdown = toMarkdown(copiedOf(findings, countsOf(findings), t), () => undefined, de)
  expect(markdown).toContain('**1 belegt · 1 widersprochen · 1 nicht gefunden · 2 ohne Aussage. ')
  expect(markdown).toContain('Eins ist so. \\[belegt\\][^1]')
  expect(markdown).toContain('Drei fehlt. \\[nicht gefunden\\]\n')
  expect(markdown).toContain('[^2]: „Zitat Zwei ist \\*anders\\*.“')
  expect(markdown).not.toContain('[^3]')
})

test('what the page says of its mistakes is what was measured', () => {
  const evals = readFileSync(join(import.meta.dirname, '../../../docs/evals.md'), 'utf8')
  const last = (row: RegExp) => Number(row.exec(evals)?.[1])
  expect(Math.round(last(/^\| "supported" said of the others .*\| ([\d.]+) % +\| ≤/m))).toBe(
    MEASURED.falselySupported,
  )
  expect(Math.round(last(/^\| "contradicted" said of the supported .*\| ([\d.]+) % +\| +\|$/m))).toBe(
    MEASURED.falselyContradicted,
  )
  expect(last(/^\| recognised: supported .*\| (\d+) \/ \d+ \/ \d+ % +\| +\|$/m)).toBe(MEASURED.supportedFound)
  expect(evals).toContain(`${MEASURED.claims} claims on`)
})
