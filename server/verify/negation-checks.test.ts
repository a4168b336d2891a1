import { describe, expect, it } from 'vitest'
import { otherNegation, sameNegation } from './negation-checks.ts'

describe('a statement that says no as its quote does is shown, in whatever words', () => {
  it.each<[statement: string, quote: string]>([
    ['Laut Muster soll die Schule wachsen.', 'Die Schule soll wachsen, nicht der Verein, sagte Muster.'],
    ['In Graz wurde das Fest abgesagt.', 'In Graz wurde das Fest abgesagt, um Staus zu verhindern.'],
    ['Der Verein erteilte dem Umbau eine Absage.', 'Der Verein hat den Umbau abgelehnt.'],
    ['Sein Sieg war nicht mehr so überraschend.', 'Sein Sieg war weniger überraschend.'],
    ['Mit den Fahrten der Bahn ist Schluss.', 'Die Bahn will die Fahrten nicht fortsetzen.'],
    ['Um höhere Preise kommt der Verein nicht herum.', 'Der Verein hält höhere Preise für unausweichlich.'],
    ['Die Arbeiten sollen ohne Aufschub beginnen.', 'Die Arbeiten sollen umgehend beginnen.'],
    ['Der Regen hielt die Läufer nicht davon ab zu starten.', 'Trotz des Regens starteten die Läufer.'],
    ['Der Trainer wollte die Mannschaft nicht.', 'Der Trainer hat die Mannschaft abgelehnt.'],
    ['Der Rat darf nicht am Bürger vorbei entscheiden.', 'Der Rat darf nicht ohne die Bürger entscheiden.'],
    [
      'Die Bahn fährt unter keinen Umständen.',
      'Die Bahn fährt nicht, aus keinem Anlass, auch nicht am Sonntag.',
    ],
    ['Der Streit betrifft nicht nur das Geld.', 'Der Streit geht weit über das Geld hinaus.'],
    [
      'Zuvor hatte der Chor dort noch nicht gesungen.',
      'Es war das erste Mal, dass der Chor dort gesungen hat.',
    ],
    [
      'Paragraf 7 ist die Härteklausel.',
      'Mieter sind nicht durch Paragraf 7 des Gesetzes – die Härteklausel – geschützt.',
    ],
    [
      'Die Eltern rechnen mit längeren Wegen.',
      'Der Bus wird dort nicht halten, was bedeutet, dass die Eltern mit längeren Wegen rechnen.',
    ],
    ['Der Verein soll eine Schule werden.', 'Der Verein muss eine Schule werden, kein Debattierclub.'],
    [
      'In Österreich planen Winzer mit Köchen neue Feste.',
      'Niemand feiert lieber als Österreich. Winzer planen mit Köchen neue Feste.',
    ],
    [
      'Damit kein Wasser eindringt, wird die Tür nicht geöffnet.',
      'Die Tür wird nicht geöffnet, um zu vermeiden, dass Wasser eindringt.',
    ],
  ])('%s', (statement, quote) => {
    expect(sameNegation(statement, quote, 'de')).toBe(true)
  })
})

describe('a statement that turns a no into a yes, or a yes into a no, is not shown', () => {
  it.each<[statement: string, quote: string]>([
    [
      'Der Verein muss ein Debattierclub werden und keine Schule.',
      'Der Verein muss eine Schule werden, kein Debattierclub.',
    ],
    [
      'Paragraf 7 ist nicht die Härteklausel.',
      'Mieter sind nicht durch Paragraf 7 – die Härteklausel – geschützt.',
    ],
    ['Die Gutachter rechnen mit einem Einsturz.', 'Die Gutachter halten einen Einsturz für ausgeschlossen.'],
    ['Der Trainer wollte die Leitung.', 'Der Trainer hatte die Leitung abgelehnt.'],
    ['Um höhere Preise kommt der Verein herum.', 'Der Verein hält höhere Preise für unausweichlich.'],
    ['Die Arbeiten sollen mit Aufschub beginnen.', 'Die Arbeiten sollen umgehend beginnen.'],
    ['Der Rat darf an den Bürgern vorbei entscheiden.', 'Der Rat darf nichts ohne die Bürger entscheiden.'],
    ['Sein Sieg war überraschend.', 'Sein Sieg war nicht überraschend.'],
    [
      'Der Rat will die Brücke im Mai bauen.',
      'Der Rat will die Brücke im Mai bauen, sagte sie. Der Rat will die Brücke aber nicht im Mai bauen.',
    ],
    ['Der Verein kommt um höhere Preise herum.', 'Der Verein kommt um höhere Preise nicht herum.'],
    ['Die Arbeiten beginnen nicht ohne Aufschub.', 'Die Arbeiten beginnen ohne Aufschub.'],
    ['Der Regen hielt die Läufer vom Start ab.', 'Der Regen hielt die Läufer nicht vom Start ab.'],
    ['Die Bahn fährt auch am Sonntag.', 'Die Bahn fährt nicht, auch nicht am Sonntag.'],
    ['Die Bahn fährt nicht am Sonntag.', 'Die Bahn fährt am Sonntag.'],
    ['Der Chor hat dort nicht gesungen.', 'Es war das erste Mal, dass der Chor dort gesungen hat.'],
    ['Wasser dringt ein.', 'Die Tür bleibt zu, um zu vermeiden, dass Wasser eindringt.'],
    ['Der Verein muss ein Debattierclub werden.', 'Der Verein muss eine Schule werden, kein Debattierclub.'],
    [
      'Paragraf 7 ist die Härteklausel, die Mieter schützt.',
      'Mieter sind nicht durch Paragraf 7 – die Härteklausel – geschützt.',
    ],
    ['Zuvor hatte der Rat nicht getagt.', 'Die erste Sitzung war im Mai. Zuvor hatte der Rat getagt.'],
    ['Sie hielt die Rede ab.', 'Sie hielt die Rede nicht.'],
    ['Anna Muster ist die Trainerin.', 'Anna Muster ist nicht die Trainerin.'],
    ['Der Bus wird halten.', 'Der Bus wird nicht halten, was bedeutet, dass die Eltern weiter laufen.'],
  ])('%s', (statement, quote) => {
    expect(sameNegation(statement, quote, 'de')).toBe(false)
  })
})

describe('in two languages', () => {
  it('what is named only to be ruled out may be left out', () => {
    expect(
      otherNegation(
        'The club must become a school.',
        'Der Verein muss eine Schule werden – kein Debattierclub.',
      ),
    ).toBe(false)
  })
  it('but nothing that both languages call alike', () => {
    const quote = 'Gewinnen soll der Verein, nicht Italien.'
    expect(otherNegation('Italy is to win.', quote)).toBe(true)
  })
  it('"not before" is said of the first one', () => {
    expect(otherNegation('The two had not met before.', 'Es war das erste Treffen der beiden.')).toBe(false)
    expect(otherNegation('The two had not met.', 'Es war das erste Treffen der beiden.')).toBe(true)
  })
  it('an idiom counts as what it means', () => {
    const quote = 'Über den Park darf nichts ohne die Anwohner entschieden werden.'
    expect(otherNegation('Nothing may be decided over the heads of the residents.', quote)).toBe(false)
  })
  it('a no that is left out is seen', () => {
    expect(otherNegation('The bridge will open.', 'Die Brücke wird nicht öffnen.')).toBe(true)
    expect(otherNegation('The bridge will not open.', 'Die Brücke wird öffnen.')).toBe(true)
  })
})
