import { describe, expect, it } from 'vitest'
import { abstention } from './abstention.ts'
import { caseOf, counts, declined } from './case.fixture.ts'

const answered = (expectation: 'answer' | 'abstain', score: number) =>
  caseOf([], [], { expect: expectation }, { score })

describe('a user can rely on "the articles do not say"', () => {
  it('by rates of right and wrong declines, each with its own questions', () => {
    const cases = [
      declined({ expect: 'abstain' }, 'only-in-comments'),
      answered('abstain', 0.9),
      declined({ expect: 'only-in-comments' }, 'only-in-comments'),
      declined({ expect: 'only-in-comments' }, 'not-in-articles'),
      declined({ expect: 'not-a-question' }, 'not-a-question'),
      declined({ expect: 'answer' }, 'not-in-articles', 0.2),
      caseOf([], [], {}, { status: 'partial', score: 0.8 }),
      answered('answer', 0.8),
    ]
    expect(counts(...abstention(cases))).toMatchObject({
      'abstain.tpr': '4/5',
      'abstain.fpr': '1/3',
      'abstain.not-a-question': '1/1',
      // it was declined, but for another reason
      'abstain.only-in-comments': '1/2',
    })
  })

  it('by the score alone, ties half, whatever the threshold', () => {
    const cases = [
      ...[0.9, 0.6, 0.5].map((score) => answered('answer', score)),
      ...[0.6, 0.1].map((score) => answered('abstain', score)),
    ]
    // .9 wins twice, .6 wins once and ties, .5 wins once: 4.5 of 6; without ties 4 of 6
    expect(abstention(cases).at(-1)).toMatchObject({ id: 'abstain.auroc', hits: 4.5, total: 6, value: 0.75 })
  })

  it('is unknown when nothing unanswerable was asked', () => {
    const cases = [answered('answer', 1), declined({ expect: 'not-a-question' }, 'not-a-question')]
    expect(abstention(cases).at(-1)?.value).toBeNaN()
  })
})
