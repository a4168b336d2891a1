import { describe, expect, it } from 'vitest'
import { articleOf } from './article.fixture.ts'
import { missingNames } from './names.ts'

const TEXT =
  'Petra Lindner will den Hafen ausbauen. Die Reeder aus den USA und Norwegen warten. Der Anwalt hofft, dass die Arbeiten bald ' +
  'beginnen. Fischer sprachen gegen den Plan.'

function missingIn(statement: string, quote: string, text = TEXT): string[] {
  const start = text.indexOf(quote)
  const place = { start, end: start + quote.length }
  return missingNames(statement, 'de', [
    { article: articleOf('harbour', [['body', text]]), quote, around: '', place },
  ])
}

describe('a name must stand in the quote, be it with a letter more', () => {
  it.each([
    ['Jan Holm will den Hafen ausbauen.', 'Petra Lindner will den Hafen ausbauen.', ['Jan']],
    ['Reeder aus Dänemark warten.', 'Die Reeder aus den USA und Norwegen warten.', ['Dänemark']],
    ['Pietra Lindner will den Hafen ausbauen.', 'Petra Lindner will den Hafen ausbauen.', []],
    ['Patra Lindner will den Hafen ausbauen.', 'Petra Lindner will den Hafen ausbauen.', ['Patra']],
  ])('%s', (statement, quote, expected) => {
    expect(missingIn(statement, quote)).toEqual(expected)
  })
})

describe('a capital alone makes no name', () => {
  it.each([
    ['Trotz allem will Petra Lindner den Hafen ausbauen.', 'Petra Lindner will den Hafen ausbauen.'],
    ['Vorgesehen ist laut Petra Lindner der Ausbau.', 'Petra Lindner will den Hafen ausbauen.'],
    ['Zögern die Reeder aus Norwegen, müssen sie warten.', 'Die Reeder aus den USA und Norwegen warten.'],
    ['Reeder aus den Vereinigten Staaten warten.', 'Die Reeder aus den USA und Norwegen warten.'],
    [
      'Für den Anwalt kommt nur ein baldiger Beginn in Betracht.',
      'Der Anwalt hofft, dass die Arbeiten bald beginnen.',
    ],
    [
      'Aus rechtlicher Sicht hofft der Anwalt auf weitere Arbeit.',
      'Der Anwalt hofft, dass die Arbeiten bald beginnen.',
    ],
  ])('%s', (statement, quote) => {
    expect(missingIn(statement, quote)).toEqual([])
  })
})

describe('a name may stand in the quote by another word', () => {
  it.each([
    ['Reeder aus Malta warten.', 'Die maltesischen Reeder warten.'],
    ['In Seedorf warten die Reeder.', 'Dort warten die Reeder.'],
  ])('%s', (statement, quote) => {
    expect(missingIn(statement, quote, `Alle fuhren nach Seedorf. ${quote}`)).toEqual([])
  })

  it('but "ein Anwalt" is nobody who was named before', () => {
    const text = 'Petra Lindner will den Hafen ausbauen. Ein Anwalt hofft auf Arbeit. Der Anwalt wartet.'
    expect(missingIn('Lindner hofft auf Arbeit.', 'Ein Anwalt hofft auf Arbeit.', text)).toEqual(['Lindner'])
    expect(missingIn('Lindner wartet.', 'Der Anwalt wartet.', text)).toEqual([])
  })
})

it('a place is a name though the article calls it "das alte Seedorf" once', () => {
  const text = 'Das alte Seedorf brannte. Alle fuhren nach Seedorf. Die Reeder warten.'
  expect(missingIn('Reeder warten in Seedorf.', 'Die Reeder warten.', text)).toEqual(['Seedorf'])
})
