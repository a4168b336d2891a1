import { describe, expect, it } from 'vitest'
import { articleOf } from './article.fixture.ts'
import { missingNames } from './names.ts'

const TEXT =
  'Petra Lindner will den Hafen ausbauen. Die Reeder aus den USA und Norwegen warten. Der Anwalt hofft, dass die Arbeiten bald ' +
  'beginnen. Fischer sprachen gegen den Plan.'

function missingIn(statement: string, quote: string): string[] {
  const start = TEXT.indexOf(quote)
  const place = { start, end: start + quote.length }
  return missingNames(statement, 'de', [
    { article: articleOf('harbour', [['body', TEXT]]), quote, around: '', place },
  ])
}

describe('a name must stand in the quote', () => {
  it.each([
    ['Jan Holm will den Hafen ausbauen.', 'Petra Lindner will den Hafen ausbauen.', ['Jan']],
    ['Reeder aus Dänemark warten.', 'Die Reeder aus den USA und Norwegen warten.', ['Dänemark']],
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
