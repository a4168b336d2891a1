import { describe, expect, it } from 'vitest'
import { articleOf, articlesOf, caseOf, cite, claim, counts, declined, gold } from './case.fixture.ts'
import { factRanks, hitRates, isHit } from './gold-hit.ts'

const long = `Nach ${'sehr '.repeat(100)}langer Debatte sagte der Rat am Ende Ja.`
const article = articleOf('a.txt', 'Bote', [
  [
    'body',
    'Die neue Brücke über den Fluss kostete am Ende neun Millionen Euro. Sie ist gesperrt. Warum, ist offen.',
  ],
  ['body', long],
])
const other = articleOf('b.txt', 'Kurier', [['body', article.text.trim()]])
const articles = articlesOf(article, other)
const price = gold(article, 'neun Millionen Euro')

describe('a citation shows a gold span', () => {
  it('when it is the sentence around it, although the two share little by length', () => {
    const citation = cite(article, 'Die neue Brücke über den Fluss kostete am Ende neun Millionen Euro.')
    // 19 of 67 characters: intersection over union alone would call it a miss
    expect(isHit(citation, price, article)).toBe(true)
  })

  it('when it shares half of what they cover together, and not with less', () => {
    const tenOf = (start: number) => ({ ...price, start, end: start + 10 })
    const at = price.start
    // 10 and 20 characters that share 10: 10 of 20
    expect(isHit(tenOf(at + 5), { ...price, end: at + 20 }, { units: [] })).toBe(true)
    // 10 and 20 characters that share 9: 9 of 21
    expect(isHit(tenOf(at - 1), { ...price, end: at + 20 }, { units: [] })).toBe(false)
  })

  it('when it leaves a part of the sentence out, but not the gold', () => {
    expect(isHit(cite(article, 'über den Fluss kostete am Ende neun Millionen Euro'), price, article)).toBe(
      true,
    )
    expect(isHit(cite(article, 'Die neue Brücke über den Fluss kostete am Ende neun'), price, article)).toBe(
      false,
    )
  })

  it('not in the midst of a passage that nobody can check at a glance', () => {
    expect(isHit(cite(article, article.text), price, article)).toBe(false)
  })

  it('when both are one sentence too long to read at a glance, and nothing around it', () => {
    const yes = gold(article, 'sagte der Rat am Ende Ja')
    expect(isHit(cite(article, long), yes, article)).toBe(true)
    expect(isHit(cite(article, `Warum, ist offen.\n${long}`), yes, article)).toBe(false)
  })

  it('not from the sentence beside it', () => {
    expect(isHit(cite(article, 'Sie ist gesperrt.'), price, article)).toBe(false)
  })

  it('not when gold lies across sentences and only one of them is cited', () => {
    const across = gold(article, 'neun Millionen Euro. Sie ist gesperrt. Warum, ist offen.')
    expect(isHit(cite(article, 'Warum, ist offen.'), across, article)).toBe(false)
  })

  it('not from the same words in another file', () => {
    expect(isHit(cite(other, 'neun Millionen Euro'), price, other)).toBe(false)
  })
})

describe('a reader learns how far down the answer stands', () => {
  const miss = claim(cite(article, 'Warum, ist offen.'))
  const hit = claim(cite(article, 'neun Millionen Euro'))
  const closed = gold(article, 'Sie ist gesperrt')

  it('by the first claim that shows each fact', () => {
    expect(factRanks(caseOf([[price], [closed]], [miss, hit, hit]), articles)).toEqual([2, Infinity])
  })

  it('in rates over the answerable questions, an abstention among them a miss', () => {
    const cases = [
      caseOf([[price]], [hit, miss]),
      caseOf([[closed], [price]], [miss, miss, hit]),
      caseOf([[price]], [miss, miss, miss, hit]),
      declined({ facts: [{ spans: [price] }] }, 'not-in-articles'),
      declined({ expect: 'abstain' }, 'not-in-articles'),
    ]
    expect(counts(...hitRates(cases, articles))).toEqual({
      'answer.hit@1': '1/4',
      'answer.hit@3': '2/4',
      'answer.hit@all': '3/4',
    })
  })

  it('and a file that nobody knows shows nothing', () => {
    const unknown = claim({ ...cite(article, 'neun Millionen Euro'), file: 'c.txt' })
    expect(factRanks(caseOf([[price]], [unknown]), articles)).toEqual([Infinity])
  })
})
