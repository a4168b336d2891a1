import { describe, expect, it } from 'vitest'
import { reportSetOf } from '../report/run.fixture.ts'
import { caseOf } from '../scorers/case.fixture.ts'
import { measure } from '../scorers/wilson.ts'
import type { EvalCase, Measure } from '../types.ts'
import { compareRuns, type Judge } from './compare.ts'
import { comparisonLines } from './compare-lines.ts'
import type { Run } from './results.ts'

/** The lead says what an answer is worth. */
const judge: Judge = ({ answer }) => {
  const verdict = answer.lead === 'R' ? 'right' : answer.lead === 'P' ? 'partly' : 'wrong'
  return { verdict, reasons: verdict === 'right' ? [] : ['no-fact'] }
}

function one(id: string, lead: string, more: Partial<EvalCase['answer']> = {}): EvalCase {
  return caseOf([], [], { id, question: `Was ist ${id}?` }, { lead, ...more })
}

function runOf(cases: EvalCase[], measures: Measure[] = []): Run {
  return { ...reportSetOf().run, cases, measures }
}

describe('a comparison of two runs', () => {
  it('tells what improved, broke, changed without being better, and stayed', () => {
    const before = runOf([one('a', 'W'), one('b', 'R'), one('c', 'W'), one('d', 'P'), one('e', 'P')])
    const after = runOf([one('a', 'P'), one('b', 'P'), one('c', 'V'), one('d', 'R'), one('e', 'P')])
    const { improved, broke, changed, same } = compareRuns(before, after, judge)
    expect(improved.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(broke.map(({ id }) => id)).toEqual(['b'])
    expect(changed.map(({ id }) => id)).toEqual(['c'])
    expect(same).toBe(1)
  })

  it('finds questions by id, whatever their order, and does not call another time or score a change', () => {
    const before = runOf([one('a', 'R'), one('b', 'W')])
    const after = runOf([one('b', 'W'), one('a', 'R', { milliseconds: 999, score: 0.1 })])
    expect(compareRuns(before, after, judge).same).toBe(2)
  })

  it('sets measures side by side: 8 of 10 and 10 of 10 overlap, 10 of 100 and 90 of 100 do not', () => {
    const before = [measure('answer.hit@1', 8, 10), measure('abstain.tpr', 10, 100), measure('old', 1, 1)]
    const after = [measure('answer.hit@1', 10, 10), measure('abstain.tpr', 90, 100)]
    const { measures } = compareRuns(runOf([], before), runOf([], after), judge)
    expect(measures.map(({ overlap }) => overlap)).toEqual([true, false, null])
    expect(measures[0]?.difference).toBeCloseTo(0.2)
    expect(measures[2]?.difference).toBeNaN()
  })

  it('refuses runs of different questions, in a sentence that says so', () => {
    const run = runOf([one('a', 'R')])
    const other = { ...run, dataset: { ...run.dataset, revision: 'another' } }
    expect(() => compareRuns(run, other, judge)).toThrow('different questions or articles')
    const part = { ...run, dataset: { ...run.dataset, split: 'dev' as const } }
    expect(() => compareRuns(run, part, judge)).toThrow('different parts of harbour (test, 1 questions; dev')
    expect(() => compareRuns(runOf([one('b', 'R')]), run, judge)).toThrow('no answer to a')
  })
})

it('the terminal shows figures in columns, then each question with what became of it', () => {
  const before = runOf([one('a', 'W'), one('b', 'R')], [measure('answer.hit@1', 1, 2)])
  const after = runOf([one('a', 'R'), one('b', 'W')], [measure('answer.hit@1', 2, 2)])
  expect(comparisonLines(compareRuns(before, after, judge))).toEqual([
    'harbour test: 1 improved, 1 broke, 0 changed, 0 the same',
    '',
    'measure       before  after  difference  intervals',
    'answer.hit@1  50.0\u00a0%  100\u00a0%    +50.0\u00a0pp    overlap',
    '',
    'Improved',
    '  a  Was ist a?  wrong (no-fact) → right',
    '',
    'Broke',
    '  b  Was ist b?  right → wrong (no-fact)',
  ])
})
