import { describe, expect, it } from 'vitest'
import { candidateWith } from '../answer/candidate.fixture.ts'
import type { Entailed } from '../core/ports.ts'
import { entailmentWith } from '../verify/entailment.fixture.ts'
import PRESUMED from './presumed.json' with { type: 'json' }
import { toldInstead } from './told-instead.ts'

const QUESTION = { kind: 'open', about: 'Warum wandte sich der Verein von seiner Trainerin ab?' } as const
const STOOD_BY = candidateWith('a', 'Die Vereinsspitze stellte sich hinter die Trainerin.')
const BESIDE = candidateWith('b', 'Die Trainerin kam im Mai zum Verein.')

/** Says of each sentence what it is given for it. */
function reading(said: Record<string, Entailed>) {
  const asked: string[] = []
  const entailment = entailmentWith({
    async presume(question, premises) {
      asked.push(question)
      return premises.map(({ text }) => said[text] ?? { supports: -5, contradicts: -5 })
    },
  })
  return { entailment, asked }
}

const otherwise = { supports: -5, contradicts: PRESUMED.against - 4 }
const told = (said: Record<string, Entailed>, question: Parameters<typeof toldInstead>[1] = QUESTION) => {
  const { entailment, asked } = reading(said)
  return toldInstead({ entailment }, question, [BESIDE, STOOD_BY]).then((found) => ({ found, asked }))
}
const textOf = (candidate = BESIDE) => candidate.article.text

describe('what a question takes for granted is not confirmed', () => {
  it('where a sentence contradicts it in words that no list of opposites has: that sentence is shown', async () => {
    const { found, asked } = await told({ [textOf(STOOD_BY)]: otherwise })
    expect(found).toBe(STOOD_BY)
    expect(asked).toEqual([QUESTION.about])
  })

  it('but taken for true where another sentence bears it out, or none is sure', async () => {
    const borneOut = { supports: otherwise.contradicts, contradicts: -5 }
    expect((await told({ [textOf(STOOD_BY)]: otherwise, [textOf(BESIDE)]: borneOut })).found).toBeUndefined()
    const unsure = { supports: otherwise.supports, contradicts: otherwise.contradicts - 9 }
    expect((await told({ [textOf(STOOD_BY)]: unsure })).found).toBeUndefined()
  })

  it('by rules where they tell it: the model is not asked, and cannot overrule them', async () => {
    const { entailment, asked } = reading({})
    const question = { kind: 'open', about: 'Warum lehnte der Rat die Brücke ab?' } as const
    const otherwiseByRules = candidateWith('a', 'Der Rat hat die Brücke am Montag beschlossen.')
    expect(await toldInstead({ entailment }, question, [otherwiseByRules])).toBe(otherwiseByRules)
    const borneOut = candidateWith('b', 'Am Montag lehnte der Rat die Brücke ab.')
    expect(await toldInstead({ entailment }, question, [otherwiseByRules, borneOut])).toBeUndefined()
    expect(asked).toEqual([])
  })

  it('from the few sentences that answer best', async () => {
    const { entailment } = reading({ [textOf(STOOD_BY)]: otherwise })
    expect(await toldInstead({ entailment }, QUESTION, [...Array(4).fill(BESIDE), STOOD_BY])).toBeUndefined()
  })

  it('nor is it asked what somebody’s words take for granted, what only asks whether it is so, or without a model', async () => {
    const saying = {
      kind: 'said-by',
      about: 'Wie reagierte der Verein auf die Trainerin?',
      speaker: 'Verein',
    } as const
    expect(await told({ [textOf(STOOD_BY)]: otherwise }, saying)).toEqual({ found: undefined, asked: [] })
    const whether = { kind: 'yes-no', about: 'Hat sich der Verein von seiner Trainerin abgewandt?' } as const
    expect(await told({ [textOf(STOOD_BY)]: otherwise }, whether)).toEqual({ found: undefined, asked: [] })
    expect(await toldInstead({}, QUESTION, [STOOD_BY])).toBeUndefined()
  })
  it('nor for whoever has left', async () => {
    const { entailment, asked } = reading({})
    const left = { entailment, signal: AbortSignal.abort() }
    await expect(toldInstead(left, QUESTION, [STOOD_BY])).rejects.toThrow('aborted')
    expect(asked).toEqual([])
  })
})
