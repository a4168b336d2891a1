import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import thresholds from './thresholds.json' with { type: 'json' }

const passage = (score: number, coverage = 0) => ({ score, coverage, article: { language: 'de' } })

describe('decide', () => {
  it('answers, shows what comes nearest, or says nothing, by the best passage', () => {
    const question = 'Wer hat das gesagt?'
    expect(decide(question, [passage(thresholds.same.answer)])).toBe('answer')
    expect(decide(question, [passage(thresholds.same.nearest)])).toBe('nearest')
    expect(decide(question, [passage(thresholds.same.nearest - 0.001)])).toBe('silent')
    expect(decide(question, [])).toBe('silent')
  })

  it('answers a short question whose rare words stand in the passage', () => {
    expect(decide('Was gilt nach Artikel 7?', [passage(thresholds.same.nearest, 0.5)])).toBe('answer')
    expect(decide('What does article 7 say?', [passage(thresholds.cross.nearest, 0.5)])).toBe('nearest')
  })

  it('asks less of an English question on German articles, whose cosines lie lower', () => {
    const score = (thresholds.cross.answer + thresholds.same.answer) / 2
    expect(decide('What did they say about it?', [passage(score)])).toBe('answer')
    expect(decide('Was haben sie dazu gesagt?', [passage(score)])).not.toBe('answer')
  })
})
