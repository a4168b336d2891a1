import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import thresholds from './thresholds.json' with { type: 'json' }

const passage = (score: number, coverage = 0) => ({ score, coverage, article: { language: 'de' } })

describe('decide', () => {
  it('answers, shows what comes nearest, or says nothing, by the best passage', () => {
    const question = 'Wer hat das gesagt?'
    expect(decide(question, [passage(thresholds.same.answer)]).band).toBe('answer')
    expect(decide(question, [passage(thresholds.same.nearest)]).band).toBe('nearest')
    expect(decide(question, [passage(thresholds.same.nearest - 0.001)]).band).toBe('silent')
    expect(decide(question, []).band).toBe('silent')
  })

  it('tells by how much, so that whoever measures sees how sure it was', () => {
    const question = 'Wer hat das gesagt?'
    expect(decide(question, [passage(thresholds.same.answer + 0.01)]).margin).toBeCloseTo(0.01)
    expect(decide(question, [passage(thresholds.same.answer - 0.01)]).margin).toBeCloseTo(-0.01)
    expect(decide(question, []).margin).toBe(-1)
  })

  it('answers a short question whose rare words stand in the passage', () => {
    expect(decide('Was gilt nach Artikel 7?', [passage(thresholds.same.nearest, 0.5)]).band).toBe('answer')
    expect(decide('What does article 7 say?', [passage(thresholds.cross.nearest, 0.5)]).band).toBe('nearest')
  })

  it('asks less of an English question on German articles, whose cosines lie lower', () => {
    const score = (thresholds.cross.answer + thresholds.same.answer) / 2
    expect(decide('What did they say about it?', [passage(score)]).band).toBe('answer')
    expect(decide('Was haben sie dazu gesagt?', [passage(score)]).band).not.toBe('answer')
  })
})
