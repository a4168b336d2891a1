import { describe, expect, it } from 'vitest'
import type { EvalCase, EvalCitation, GoldSpan } from '../types.ts'
import { attribution } from './attribution.ts'
import { articleOf, articlesOf, caseOf, cite, claim, counts, gold } from './case.fixture.ts'

const article = articleOf('a.txt', 'Bote', [
  ['body', '„Wir bauen sie“, sagte Karl Ott. Es regnet. Es sei kalt.'],
])
const articles = articlesOf(article)
const said = '„Wir bauen sie“, sagte Karl Ott.'

/** Right of judged, by kind and by speaker. */
function rates(one: EvalCase, known = articles) {
  return Object.values(counts(...attribution([one], known)))
}

function scoreOf(span: Partial<GoldSpan>, given: EvalCitation['attribution'], quote = said) {
  const spans = [gold(article, quote.slice(0, -1), span)]
  return rates(caseOf([spans], [claim(cite(article, quote, given))]))
}

describe('words are put into the right mouth', () => {
  it('by kind and by speaker, however fully named', () => {
    const quoted = { kind: 'quote', speaker: 'Karl Ott' } as const
    expect(scoreOf(quoted, quoted)).toEqual(['1/1', '1/1'])
    expect(scoreOf(quoted, { kind: 'reported', speaker: 'Minister Ott' })).toEqual(['0/1', '1/1'])
    expect(scoreOf(quoted, { kind: 'quote', speaker: 'Anna Ott' })).toEqual(['1/1', '0/1'])
    expect(scoreOf(quoted, { kind: 'quote' })).toEqual(['1/1', '0/1'])
  })

  it('not when the outlet’s own words are given to somebody, which names alone would not show', () => {
    const own = { kind: 'outlet' } as const
    expect(scoreOf(own, own, 'Es regnet.')).toEqual(['1/1', '1/1'])
    expect(scoreOf(own, { kind: 'reported', speaker: 'Karl Ott' }, 'Es regnet.')).toEqual(['0/1', '0/1'])
  })

  it('speech of somebody unnamed is judged by kind only', () => {
    expect(scoreOf({ kind: 'reported' }, { kind: 'reported', speaker: 'Ott' }, 'Es sei kalt.')).toEqual([
      '1/1',
      '0/0',
    ])
  })

  it('a few words of the outlet in a sentence that reports somebody do not make it the outlet’s', () => {
    const report = 'Bürgermeister Karl Ott erklärte, die Brücke werde gebaut.'
    const whole = articleOf('a.txt', 'Bote', [['body', report]])
    const citation = cite(whole, report, { kind: 'reported', speaker: 'Karl Ott' })
    const score = (quote: string) =>
      rates(caseOf([[gold(whole, quote, { kind: 'outlet' })]], [claim(citation)]), articlesOf(whole))
    // 22 and 32 of 57 characters
    expect(score('Bürgermeister Karl Ott')).toEqual(['0/0', '0/0'])
    expect(score('Bürgermeister Karl Ott erklärte,')).toEqual(['0/1', '0/1'])
  })

  it('only where the gold says whose words they are, and the citation shows it', () => {
    expect(scoreOf({}, { kind: 'quote' })).toEqual(['0/0', '0/0'])
    const spans = [gold(article, 'Es sei kalt', { kind: 'reported' })]
    const beside = caseOf([spans], [claim(cite(article, 'Es regnet.'))])
    expect(rates(beside)).toEqual(['0/0', '0/0'])
  })
})
