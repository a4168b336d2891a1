import { describe, expect, it } from 'vitest'
import { changesSides, saysOpposite } from './sides.ts'

const inGerman = (text: string) => ({ text, language: 'de' })
const changes = (statement: string, quote: string) => changesSides(inGerman(statement), inGerman(quote))

describe('who did it to whom', () => {
  it.each<[statement: string, quote: string]>([
    [
      'Dem Kritiker Muster zufolge hatte Vogt zwei Monate lang einen leichten Stand.',
      'Zwei Monate lang war der Stand für Vogt leicht, so die Ansicht des Kritikers Muster.',
    ],
    [
      'Weil Österreich die Leitung ablehnte, übernahm sie der Schweizer Trainer.',
      'Österreich hatte die Leitung abgelehnt, die damit dem Schweizer Trainer zufiel.',
    ],
    ['Die Halle ist nach Senats-Angaben offen.', 'Aus dem Senat hieß es, die Halle sei offen.'],
    ['Nach Absatz 5 dürfen Mieter bleiben.', 'Bei Umbauten Absatz 5 folgend dürfen Mieter bleiben.'],
    [
      'Themen waren der Nahverkehr, Wohnen und ländliche Architektur.',
      'Vogt sprach über Wohnen, ländliche Architektur und den Nahverkehr.',
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

const said = (text: string, language = 'de') => ({ text, language })

describe('what turns a quote into its opposite is seen', () => {
  it.each<[string, string, string?]>([
    ['Die Frist für den Umbau wird verkürzt.', 'Die Stadt hat die Frist für den Umbau verlängert.'],
    ['Das Gutachten entspricht dem früheren Bericht.', 'Das Gutachten widerspricht dem früheren Bericht.'],
    ['Die Zahl der Störche nimmt ab.', 'Die Zahl der Störche ist im Frühjahr gestiegen.'],
    ['Angriffe auf alte Server nehmen ab.', 'Zunehmend gibt es Angriffe auf alte Server.'],
    ['Die Anwohner waren angenehm überrascht.', 'Die Anwohner waren unangenehm überrascht.'],
    ['Die städtischen Preise stiegen.', 'Die Preise der nicht-städtischen Bäder stiegen.'],
    ['Die Bäcker traten gegeneinander an.', 'Die Bäcker traten gemeinsam an.'],
    ['The residents had expected the closure.', 'Die Schließung kam für die Anwohner überraschend.', 'en'],
    ['The report undermined the plan.', 'Der Bericht stärkte den Plan.', 'en'],
  ])('%s', (statement, quote, language) => {
    expect(saysOpposite(said(statement, language), said(quote))).toBe(true)
  })
})

describe('the other half of a pair is no opposite where the quote says the same as well', () => {
  it.each<[string, string, string?]>([
    ['Der Preis fällt.', 'Erst stieg der Preis, nun sinkt er.'],
    ['Die Frist wird ausgedehnt.', 'Die Frist wurde verlängert.'],
    ['The talks end in May.', 'Die Gespräche gehen weiter, bis sie im Mai enden.', 'en'],
  ])('%s', (statement, quote, language) => {
    expect(saysOpposite(said(statement, language), said(quote))).toBe(false)
  })
})
