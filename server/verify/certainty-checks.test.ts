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
      '56 Menschen starben, etwa 120 wurden verletzt.',
      'Das Unglück forderte 56 Tote und ungefähr 120 Verletzte.',
    ],
    ['Der Umbau war für Mai vorgesehen.', 'Der Umbau sollte im Mai beginnen.'],
    ['Der Wirt fand falsche Banknoten.', 'Der Wirt fand falsche Scheine.'],
    ['Der Rat setzt darauf, dass Vereine kommen.', 'Der Rat erwartet, dass Vereine kommen.'],
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
    ['Die Stadt würdigte die Trainerin.', 'Die Stadt möchte die Trainerin würdigen.'],
    ['Die Trainerin lässt sich operieren.', 'Die Trainerin will sich operieren lassen.'],
    ['Der Rat will eine Steuer beschließen.', 'Der Rat hat eine Steuer beschlossen.'],
    ['Der Rat hat den Park geöffnet.', 'Der Rat hat sich darauf geeinigt, den Park zu öffnen.'],
    ['Der Konzern will vier Kräne liefern.', 'Der Konzern lieferte bereits vier Kräne.'],
    ['Der Umzug gelingt.', 'Ich glaube, dass der Umzug gelingen wird.'],
    ['Die Scheine wurden gedruckt.', 'Die Scheine sollen gedruckt werden.'],
    ['Der Umzug war die Idee der Trainerin.', 'Der Umzug scheint die Idee der Trainerin gewesen zu sein.'],
  ])('%s', (statement, quote) => {
    expect(isSurer(statement, quote, 'de')).toBe(true)
  })

  it('what is in doubt of one of several is not in doubt of the others', () => {
    const quote = 'Die Brände in Graz, Wien und Linz, vielleicht auch in Bern, zeigen die Gefahr.'
    const article = articleOf('fires', [['body', quote]])
    const grounds = [{ article, quote, around: '', place: { start: 0, end: quote.length } }]
    expect(isSurerThanAll('The fires in Graz and Linz show the danger.', 'en', grounds)).toBe(false)
    expect(isSurerThanAll('The fires in Graz and Bern show the danger.', 'en', grounds)).toBe(true)
  })

  it('nor in another language, whatever short sentence stands beside', () => {
    const quote = 'Ankunft am Stadion. Unser Ziel ist klar: Der Verein muss besser werden.'
    const article = articleOf('club', [['body', quote]])
    const grounds = [{ article, quote, around: '', place: { start: 0, end: quote.length } }]
    expect(isSurerThanAll('The club has become better.', 'en', grounds)).toBe(true)
    expect(isSurerThanAll('The club must become better.', 'en', grounds)).toBe(false)
  })
})
