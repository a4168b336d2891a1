import { describe, expect, it } from 'vitest'
import { ENGLISH, expectZones, MORE, PROSE } from './zones.fixture.ts'
import { findZones } from './zones.ts'

describe('zones cover the text', () => {
  it.each([
    ['nothing', ''],
    ['blank lines only', '\n \n'],
    ['one line', 'Ein Satz.'],
    ['blank lines around', `\n\nTitel der Meldung\r\n\r\n${PROSE}\r\n\r\n\r\n`],
    ['a page of every part', `Titel\n\n${PROSE}\n\nFoto: dpa\n\nKommentare\n\nHallo!\n\nLeave a Reply\nName`],
  ])('without gap or overlap: %s', (_, text) => {
    const zones = findZones(text)
    expect(zones.map((zone) => text.slice(zone.start, zone.end)).join('')).toBe(text)
    expect(zones.every((zone) => zone.end > zone.start)).toBe(true)
    expect(
      zones.every((zone, i) => zone.rule !== zones[i - 1]?.rule || zone.zone !== zones[i - 1]?.zone),
    ).toBe(true)
  })

  it('gives blank lines to what stands before them', () => {
    const text = `Brücke wird gebaut\n\n\n${PROSE}\n\n`
    expect(findZones(text)).toEqual([
      { zone: 'headline', rule: 'headline', start: 0, end: 21 },
      { zone: 'body', rule: 'paragraph', start: 21, end: text.length },
    ])
  })

  it('explains each decision by the name of a rule', () => {
    const text = `Brücke wird gebaut\n\n${PROSE}\n\nQuelle: beispiel-blatt.de`
    expect(findZones(text).map(({ rule }) => rule)).toEqual(['headline', 'paragraph', 'source'])
  })

  // What takes more than linear time would hang here until the test runner gives up.
  it('are found in a long article, in long lines and in hostile ones', () => {
    const hostile = [
      'a '.repeat(1e6),
      '„'.repeat(1e6),
      'Foto: ('.repeat(2e5),
      ' '.repeat(1e6),
      '-'.repeat(1e6),
    ]
    const pages = hostile.map((line) => `Titel\n\n${line}\n\nFolge uns auf Telegram\n${line}`)
    for (const page of [...pages, `${PROSE}\n\n`.repeat(1800)]) {
      expect(findZones(page).at(-1)?.end).toBe(page.length)
    }
  })
})

describe('the headline is found', () => {
  it('with a kicker above it and a byline below', () =>
    expectZones(`
      H Brückenstreit
      H Stadtrat stimmt für den Neubau
      P Von Max Muster
      P 13. Februar 2025, 10:15 Uhr

      B ${PROSE}`))

  it('above a line of date, author and place', () => {
    expectZones(`H Bridge approved\nP February 13, 2025 by Jane Doe · London\n\nB ${ENGLISH}`)
    expectZones(`H Bridge approved\nP Thu 13 Feb 2025 10.15 GMT\n\nB ${ENGLISH}`)
    expectZones(`H Stadtrat stimmt für den Neubau\nP vor 3 Stunden\nP Lesezeit: 3 Minuten\n\nB ${PROSE}`)
  })

  it('below a menu, a breadcrumb and a share bar', () =>
    expectZones(`
      P Startseite > Politik > Kommunales
      P Suche | Abo | Anmelden
      H Stadtrat stimmt für den Neubau
      P Teilen Drucken E-Mail
      B ${PROSE}`))

  it('when it is a quotation, a question or a cry', () => {
    for (const headline of [
      '„Wir bauen sie neu“, sagt die Bürgermeisterin',
      'Wer zahlt die Brücke?',
      'Die Brücke kommt!',
    ]) {
      expectZones(`H ${headline}\n\nB ${PROSE}`)
    }
  })

  it('and not made up when a text starts with running text', () => expectZones(`B ${PROSE}\n\nB ${MORE}`))

  it('alone, when a list of short lines follows', () =>
    expectZones(`H Was heute wichtig wird\nB Brücke\nB Fähre\nB Straße nach Norden\n\nB ${PROSE}`))

  it('and not made up when no running text follows', () => expectZones(`B Brot\nB Milch\nB Eier`))

  it('after a date in one line with the first sentence, which stays', () => {
    const text = `date 2025-02 ${PROSE}`
    expect(findZones(text).map(({ zone, start }) => [zone, start])).toEqual([
      ['boilerplate', 0],
      ['body', 13],
    ])
  })
})
