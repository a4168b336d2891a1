import { describe, expect, it } from 'vitest'
import { articleOf, articlesOf, caseOf, cite, claim, counts, gold, outletOf } from './case.fixture.ts'
import { provenance } from './provenance.ts'

const bote = articleOf('a.txt', 'Bote', [['body', 'Die Brücke ist seit Montag gesperrt. Es regnet.']])
const kurier = articleOf('b.txt', 'Kurier', [['body', 'Es schneit.']])
const nameless = articleOf('c.txt', null, [['body', 'Die Brücke ist seit Montag gesperrt.']])
const articles = articlesOf(bote, kurier, nameless)
const spans = [gold(bote, 'seit Montag gesperrt')]
const citation = cite(bote, 'Die Brücke ist seit Montag gesperrt.')

function scoreOf(...citations: (typeof citation)[]) {
  return counts(...provenance([caseOf([spans], [claim(...citations)])], articles))
}

describe('a reader is sent to the right paper', () => {
  it('when file and outlet are the article’s', () => {
    expect(scoreOf(citation)).toEqual({ 'citation.file': '1/1', 'citation.outlet': '1/1' })
  })

  it('not when outlets are shuffled', () => {
    const shuffled = { ...citation, outlet: outletOf('Kurier') }
    expect(scoreOf(shuffled)).toEqual({ 'citation.file': '1/1', 'citation.outlet': '0/1' })
  })

  it('not when the words stand in another file, where a comparison of places would find no gold and pass it over', () => {
    const moved = { ...citation, file: 'b.txt', outlet: outletOf('Kurier') }
    expect(scoreOf(moved)).toEqual({ 'citation.file': '0/1', 'citation.outlet': '0/1' })
  })

  it('not when the file does not exist', () => {
    const invented = { ...citation, file: 'z.txt' }
    expect(scoreOf(invented)).toEqual({ 'citation.file': '0/1', 'citation.outlet': '0/1' })
  })

  it('when a copy in another file is cited as that file’s, its outlet unknown', () => {
    const copy = cite(nameless, 'Die Brücke ist seit Montag gesperrt.')
    expect(scoreOf(copy)).toEqual({ 'citation.file': '1/1', 'citation.outlet': '1/1' })
  })

  it('not when an outlet is invented for an article of which none is known', () => {
    const named = { ...cite(nameless, 'seit Montag gesperrt'), outlet: outletOf('Bote') }
    expect(scoreOf(named)).toEqual({ 'citation.file': '1/1', 'citation.outlet': '0/1' })
  })
})

it('citations beside the point are not judged; half of the gold words is enough to be', () => {
  expect(scoreOf(cite(bote, 'Es regnet.'), cite(bote, 'seit'))['citation.file']).toBe('0/0')
  expect(scoreOf(cite(bote, 'Montag gesperrt'))['citation.file']).toBe('1/1')
})
