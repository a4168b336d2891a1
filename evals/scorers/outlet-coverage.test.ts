import { expect, it } from 'vitest'
import { articleOf, articlesOf, caseOf, cite, claim, counts, gold } from './case.fixture.ts'
import { outletCoverage } from './outlet-coverage.ts'

const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map((file) =>
  articleOf(file, file, [['body', 'Die Brücke ist gesperrt. Ab Mai ist sie es nicht mehr. Es regnet.']]),
) as [ReturnType<typeof articleOf>, ReturnType<typeof articleOf>, ReturnType<typeof articleOf>]
const spans = [gold(a, 'gesperrt'), gold(a, 'Ab Mai'), gold(b, 'gesperrt'), gold(c, 'gesperrt')]
const closed = 'Die Brücke ist gesperrt.'

it('a comparison is as good as the share of papers that it lets speak on the matter', () => {
  // b is cited, but for the weather: counting cited files would give 2 of 3; a is cited twice
  const claims = [
    claim(cite(a, closed), cite(b, 'Es regnet.')),
    claim(cite(a, 'Ab Mai ist sie es nicht mehr.')),
  ]
  const cases = [
    caseOf([spans], claims, { category: 'comparison' }),
    caseOf([spans], [claim(cite(a, closed), cite(b, closed), cite(c, closed))], { category: 'comparison' }),
    caseOf([spans], [claim(cite(a, closed))]),
  ]
  expect(counts(outletCoverage(cases, articlesOf(a, b, c)))).toEqual({ 'answer.outlets': '4/6' })
})
