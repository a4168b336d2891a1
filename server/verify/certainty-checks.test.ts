import { describe, expect, it } from 'vitest'
import { articleOf } from './article.fixture.ts'
import { isSurer, isSurerThanAll } from './certainty-checks.ts'

describe('words that leave as much open as the quote does are shown', () => {
  it.each<[statement: string, quote: string]>([
    [
      'Beide Vereine wollen einander besuchen.',
      'Beide Vereine haben sich darauf geeinigt, einander zu besuchen.',
    ],
    ['Der Streit lässt sich durch Gespräche lösen.', 'Der Streit könne durch Gespräche gelöst werden.'],
    [
      'Durch den Vertrag bekäme der Verein Zugang zum Stadion.',
      'Der Vertrag würde dem Verein Zugang zum Stadion geben.',
    ],
    ['Der Verein strebt einen Aufstieg an.', 'Der Verein will den Aufstieg.'],
    ['Die Trainerin bedankte sich bei den Fans.', 'Ich möchte den Fans für ihre Geduld danken.'],
    [
      'Die Leiterin legte dar, wie der Umbau enden soll.',
      'Die Leiterin hatte den Umbau im Einzelnen dargelegt.',
    ],
  ])('%s', (statement, quote) => {
    expect(isSurer(statement, quote, 'de')).toBe(false)
  })
})

describe('what is planned or possible is not told as done', () => {
  it.each<[statement: string, quote: string]>([
    ['Der Verein hat den Aufstieg erreicht.', 'Der Verein strebt den Aufstieg an.'],
    ['Der Streit ist durch Gespräche gelöst.', 'Der Streit könne durch Gespräche gelöst werden.'],
    ['Die Trainerin hat das Stadion gekauft.', 'Die Trainerin möchte das Stadion kaufen.'],
    ['Die Trainerin dankte den Fans und kaufte das Stadion.', 'Die Trainerin möchte das Stadion kaufen.'],
    ['Der Konzern will vier Kräne liefern.', 'Der Konzern lieferte bereits vier Kräne.'],
  ])('%s', (statement, quote) => {
    expect(isSurer(statement, quote, 'de')).toBe(true)
  })

  it('nor in another language, whatever short sentence stands beside', () => {
    const quote = 'Ankunft am Stadion. Unser Ziel ist klar: Der Verein muss besser werden.'
    const article = articleOf('club', [['body', quote]])
    const grounds = [{ article, quote, around: '', place: { start: 0, end: quote.length } }]
    expect(isSurerThanAll('The club has become better.', 'en', grounds)).toBe(true)
    expect(isSurerThanAll('The club must become better.', 'en', grounds)).toBe(false)
  })
})
