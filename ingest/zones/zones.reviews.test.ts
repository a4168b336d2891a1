import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('readers below the article whose part no word opens for sure', () => {
  it('rate a recipe with stars beside their names', () =>
    expectZones(`
      H Skillet cornbread with honey butter
      P By Carla Noonan
      B ${ENGLISH}
      B ${ENGLISH_MORE}
      P Print recipe
      P Reviews
      C Dana M. ★★★★★
      C Made it twice already.
      C Bill ★★★★☆
      C Needed ten more minutes in the oven.
      P Write a review`))

  it('answer a question to them, above a form', () =>
    expectZones(`
      H Zwiebelkuchen vom Blech, wie früher
      P Von Erika Muster
      B ${PROSE}
      B ${MORE}
      P Das könnte dir auch schmecken
      P Schnelle Suppe mit Kartoffeln
      P Brot im Topf gebacken

      P Was sagst du dazu?
      C Heute gemacht, mein Mann hat vier Stücke gegessen.
      C kann man den einfrieren?
      P Kommentar schreiben`))

  it('speak soberly under a heading that names them, by turns', () =>
    expectZones(`
      H Stadt plant neue Straße am Kanal
      P Von Erika Muster
      B ${PROSE}
      B ${MORE}
      P Schlagwörter: Verkehr, Radweg
      P Wortmeldungen
      C Frank Dietz
      C Die Straße ist zu schmal für Gegenverkehr.
      C Pendlerin
      C In Nordheim hat das auch geklappt.`))

  it('are quoted with their names', () =>
    expectZones(`
      H Stadt plant neue Straße am Kanal
      P Von Erika Muster
      B ${PROSE}
      B ${MORE}

      P Das meint die Community

      C „Viel zu schmal für Gegenverkehr.“ – Frank D., Nordheim
      C „Endlich! Warum nicht schon früher?“ – Ilse K., Altstadt`))

  it('have buttons with ages below what they say', () =>
    expectZones(`
      H Council plans new cycle street by the canal
      P By Carla Noonan
      B ${ENGLISH}
      B ${ENGLISH_MORE}
      P Facebook comments
      C Dave Pole
      C About time too
      P Like · Reply · 3 h
      C Ilse Kern
      C The road is too narrow
      P Like · Reply · 2 h`))

  it('are answered by editors, who speak for the page', () =>
    expectZones(`
      H Stadt plant neue Straße am Kanal
      P Von Erika Muster
      B ${PROSE}
      B ${MORE}
      P 2 Kommentare
      C Kupferkessel
      C vor 2 Tagen
      C Endlich passiert mal was.
      P Antworten
      C Redaktion
      C vor 1 Tag
      C Liebe Leserinnen und Leser, bitte bleiben Sie in Ihren Kommentaren beim Thema unseres Artikels.
      P Antworten`))

  it('are not there below a link to them', () =>
    expectZones(`
      H Council plans new cycle street by the canal
      P By Carla Noonan
      B ${ENGLISH}
      B ${ENGLISH_MORE}
      P Read 14 comments
      P 1
      P The bridge that nobody ordered
      P 2
      P Why eels are coming back`))

  it('are no part of an article that goes on below an advertisement', () =>
    expectZones(`
      H Stadt plant neue Straße am Kanal
      P Von Erika Muster
      B ${PROSE}
      B ${MORE}
      P Anzeige
      B Das sagen die Nordheimer
      B Frank Dietz, 54: „Die Straße ist zu schmal für Gegenverkehr.“
      B Ilse Kern, 71: „Ich bin dafür. In der Stadt ist es zu laut.“
      P Lesen Sie auch: Radweg bleibt gesperrt`))
})
