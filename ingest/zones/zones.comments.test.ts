import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('reader comments are never taken for the article', () => {
  it.each([
    'Kommentare',
    'Kommentare anzeigen',
    'Comments (12)',
    'Leserkommentare',
    '3 Kommentare',
    'Show comments',
    '2 thoughts on “Bridge”',
  ])('below the marker "%s", however sober they are', (marker) =>
    expectZones(`
        H Stadtrat stimmt für den Neubau

        B ${PROSE}

        P ${marker}

        C Max Muster
        C Die Brücke wurde 1970 gebaut. Quelle: Landesamt.

        C Foto: selbst gemacht`),
  )

  it('also when share buttons stand beside the marker, or a byline of the article does', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Von Max Muster
      P Teilen Drucken
      P Kommentare

      C Die Brücke wurde 1970 gebaut.`))

  it('also when they are longer than the article and the marker stands in a share bar', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B Der Rat tagt wieder im März.

      P Teilen Drucken
      P Kommentare

      C ${MORE}

      C ${PROSE}`))

  it('below "Diskussion" when readers speak there', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Diskussion

      C Hallo zusammen, endlich!!

      C Ich finde das auch gut.`))

  it('and the form under them belongs to the page', () =>
    expectZones(`
      H City council votes for new bridge

      B ${ENGLISH}

      P Comments

      C I love it.

      P Leave a Reply

      P Your email address will not be published.
      P Name
      P Author
      P Jane Doe`))

  it('also when the form stands above them', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Schreibe einen Kommentar
      P Deine E-Mail-Adresse wird nicht veröffentlicht.

      P 2 Kommentare

      C Die Fähre war besser.`))

  it('without a marker, after a footer and its related links', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau
      B ${PROSE}
      B ${MORE}
      B ${PROSE}
      F Rathaus, CC BY 4.0, via Wikimedia Commons
      P Unsere Arbeit ist spendenfinanziert – wir bitten um Unterstützung.
      P Folge uns auf Telegram und abonniere unseren Newsletter.
      P So alt sind die Brücken im Land
      P Warum die Fähre keine Lösung ist
      C Die Stadt hat seit Jahren nichts getan, und nun kommt die Rechnung.
      C Nach dem Bericht der Prüfer war das seit 2019 bekannt.`))

  it('without a marker, after two footer lines, by their tone', () =>
    expectZones(`
      H City council votes for new bridge

      B ${ENGLISH}

      B ${ENGLISH_MORE}

      P Support our work
      P Follow us on Facebook

      C @Peter That is not what the council said.

      C The ferry was cheaper.

      C Thanks for this article, I learned a lot ;)`))

  it('without a marker, right after the last line of the article', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B ${MORE}

      P [AB/CD]

      C Danke für den Artikel!!

      C Hallo, das sehe ich anders.`))

  it('in a thread that starts with the name and the time of the first', () =>
    expectZones(`
      H City council votes for new bridge

      B ${ENGLISH}

      C Jane Doe says:
      C February 13, 2025 at 3:14 pm
      C The ferry was cheaper.
      P Reply

      C Peter
      C 14.02.2025 um 10:15
      C Schade.`))

  it('in a thread of bare names and times', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      C Peter
      C 14.02.2025 um 10:15
      C Schade.`))

  it('but "Der Minister sagt:" opens no thread', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B Der Minister sagt:
      B ${MORE}`))
})
