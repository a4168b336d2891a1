import { describe, expect, it } from 'vitest'
import type { EvalClaim } from '../types.ts'
import { citationSupport, goldJudge, type SupportJudge } from './alce.ts'
import { articleOf, articlesOf, caseOf, cite, claim, counts, gold } from './case.fixture.ts'

const article = articleOf('a.txt', 'Bote', [['body', 'Eins. Zwei. Drei. Vier.']])
const [one, two, three] = ['Eins.', 'Zwei.', 'Drei.'].map((quote) => cite(article, quote)) as [
  ReturnType<typeof cite>,
  ReturnType<typeof cite>,
  ReturnType<typeof cite>,
]
const spans = [gold(article, 'Eins.'), gold(article, 'Zwei.')]

/** Supported by all of these quotes together. */
function needs(...quotes: string[]): SupportJudge {
  return (_, citations) => quotes.every((quote) => citations.some((citation) => citation.quote === quote))
}

function scoreOf(judge: SupportJudge, ...claims: EvalClaim[]) {
  const [recall, precision] = citationSupport([caseOf([spans], claims)], () => judge)
  return [recall, precision].map((measure) => `${measure?.hits}/${measure?.total}`)
}

describe('a citation is useful', () => {
  it('when two support a claim only together, although each fails alone', () => {
    // judging each citation for itself gives 0/2
    expect(scoreOf(needs('Eins.', 'Zwei.'), claim(one, two))).toEqual(['1/1', '2/2'])
  })

  it('unless it fails alone and the others suffice', () => {
    expect(scoreOf(needs('Eins.', 'Zwei.'), claim(one, two, three))).toEqual(['1/1', '2/3'])
  })

  it('also when others suffice but it would, too', () => {
    expect(scoreOf((_, citations) => citations.length > 0, claim(one, two))).toEqual(['1/1', '2/2'])
  })

  it('never of a claim that is not supported', () => {
    expect(scoreOf(needs('Vier.'), claim(one), claim(two, three))).toEqual(['0/2', '0/3'])
  })
})

it('a claim without citations is not supported, whatever the judge says', () => {
  expect(scoreOf(() => true, claim(), claim(one))).toEqual(['1/2', '1/1'])
})

describe('extractive claims are judged by the gold', () => {
  const judge = goldJudge(articlesOf(article))

  it('true sentences beside the point lower precision', () => {
    const cases = [
      caseOf([spans], [claim(one, two), claim(three)]),
      caseOf([spans], [claim(two, three)]),
      caseOf([], [claim(three)], { expect: 'abstain' }),
    ]
    expect(counts(...citationSupport(cases, judge))).toEqual({
      'citation.recall': '2/3',
      'citation.precision': '3/5',
    })
  })
})
