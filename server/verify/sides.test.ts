import { describe, expect, it } from 'vitest'
import { changesSides } from './sides.ts'

const inGerman = (text: string) => ({ text, language: 'de' })
const changes = (statement: string, quote: string) => changesSides(inGerman(statement), inGerman(quote))

describe('who did it to whom', () => {
  it.each<[statement: string, quote: string]>([
    [
      'Dem Kritiker Muster zufolge hatte Vogt drei Jahre lang einen leichten Stand.',
      'Drei Jahre lang war der Stand für Vogt leicht, so die Einschätzung des Kritikers Muster.',
    ],
    [
      'Weil Österreich die Leitung ablehnte, übernahm sie der Schweizer Trainer.',
      'Österreich hatte die Leitung abgelehnt, die damit dem Schweizer Trainer zufiel.',
    ],
    ['Die Halle ist nach Senats-Angaben offen.', 'Aus dem Senat hieß es, die Halle sei offen.'],
    ['Nach Absatz 5 dürfen Mieter bleiben.', 'Im Falle von Umbauten Absatz 5 folgend dürfen Mieter bleiben.'],
    [
      'Themen waren der Nahverkehr, Energie und künstliche Intelligenz.',
      'Vogt sprach über Energie, künstliche Intelligenz und den Nahverkehr.',
    ],
  ])('is the same: %s', (statement, quote) => {
    expect(changes(statement, quote)).toBe(false)
  })

  it.each<[statement: string, quote: string]>([
    ['Vogt lobte Muster.', 'Muster lobte Vogt.'],
    [
      'Weil der Trainer den Spieler lobte, kam es zum Streit.',
      'Weil der Spieler den Trainer lobte, kam es zum Streit.',
    ],
    ['Milan Petrovic kommt aus Rodenau.', 'Milan Petrovic wechselt nach Rodenau.'],
    ['Der Chor reist aus Polen an.', 'Der Chor reist nach Polen.'],
  ])('has changed: %s', (statement, quote) => {
    expect(changes(statement, quote)).toBe(true)
  })
})
