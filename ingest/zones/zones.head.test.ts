import { describe, it } from 'vitest'
import { ENGLISH, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('above the text', () => {
  it('a consent to cookies and a menu are no headline', () =>
    expectZones(`
      P Wir schätzen Ihre Privatsphäre
      P Wenn Sie auf „Zustimmen“ klicken, erlauben Sie uns und unseren Partnern die Nutzung Ihrer Daten.
      P Alle akzeptieren
      P Zum Inhalt springen
      P Nachrichten
      P Lokales
      P Sport
      P Kultur
      H Brückenstreit
      H Stadtrat stimmt für den Neubau
      P Von Max Muster
      P 14. März 2025, 17:42 Uhr

      B ${PROSE}`))

  it('the name of the site and its claim are no headline when title and date follow', () =>
    expectZones(`
      P Blick ins Tal
      P Unabhängiges Magazin für das Lautertal
      P Start Themen Autoren Über uns Kontakt
      H Stadtrat stimmt für den Neubau
      P Veröffentlicht am 3. Mai 2025 von Max Muster

      B ${PROSE}`))

  it('a place with the agency that reports from it begins the text, whichever agency it is', () => {
    for (const dateline of ['Musterstadt (ots)', 'Bern (Keystone-SDA) –', 'Musterstadt (TASS)'])
      expectZones(`
        H Stadtrat stimmt für den Neubau

        B ${dateline}

        B ${PROSE}`)
  })

  it('names, jobs and dates are bylines, with and without "by"', () => {
    expectZones(`
      H Bridge approved after long debate
      H Council ends a fight of ten years
      P Jane Doe
      P Local democracy reporter
      P Published 6 Feb 2025, 14:05 GMT
      P Updated 2 hours ago

      B ${ENGLISH}`)
    expectZones(`
      H Stadtrat stimmt für den Neubau
      P Eine Reportage von Erika Beispiel
      P Aktualisiert am 02.11.2025 | Lesedauer: 2 Minuten | Von Max Muster

      B ${PROSE}`)
    expectZones(`
      H Stadtrat stimmt für den Neubau
      P Redaktion | 15.03.2025 | 3 Min. Lesezeit
      P Mitarbeit: Erika Beispiel

      B ${PROSE}`)
  })

  it('"Leserbriefe" or "Diskussion" is a kicker', () =>
    expectZones(`
      H Leserbriefe
      H Was unsere Leser zur neuen Brücke sagen

      B ${PROSE}

      B Endlich
      B Die Brücke kommt. Ich freue mich auf den Weg zur Arbeit!
      B Erika Beispiel, Musterstadt`))

  it('a short line between date and text is the first subheading', () =>
    expectZones(`
      H Kurz gemeldet
      P Stand: 19. August 2025, 11:30 Uhr

      B Einbruch in Vereinsheim
      B ${PROSE}

      B Vortrag über Fledermäuse
      B ${MORE}`))

  it('a lead between title and byline is part of the headline, one above a paragraph is text', () => {
    expectZones(`
      H Stadtrat stimmt für den Neubau
      H Nach vier Stunden einigt sich der Rat auf einen Kompromiss.
      P Von Max Muster

      B ${PROSE}

      B ${MORE}`)
    expectZones(`
      H Stadtrat stimmt für den Neubau
      B Nach vier Stunden einigt sich der Rat auf einen Kompromiss.

      B ${PROSE}`)
  })

  it('menus, paths, the name of the site and dates without a year are none', () =>
    expectZones(`
      P Musterstädter Anzeiger
      P Bühne   Musik   Film   Kunst
      P Sie sind hier: Startseite / Aktuelles / Rathaus

      H Stadtrat stimmt für den Neubau
      P Von Max Muster
      P 14. Mai, 22:47 Uhr – Lesezeit 4 Min.

      B ${PROSE}

      B ${MORE}

      B ${PROSE}

      B ${MORE}

      B ${PROSE}

      B ${MORE}

      P Kontakt
      P Impressum
      P © Musterstädter Anzeiger Verlag 2025`))
})
