import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('readers are told from the article by what they sign', () => {
  it.each(['Zum digitalen Kondolenzbuch', 'Sign the guest book', 'Memories of Max'])(
    'in a book of condolences: %s',
    (book) =>
      expectZones(`
      H Der Mann, der die Uhren stellte
      P Von Erika Muster

      B ${PROSE}

      B ${MORE}

      P ${book}
      P Traueranzeigen aus der Region
      C Familie Beispiel, Musterstadt
      C Wir haben ihn läuten hören. Ruhe in Frieden.
      C Jens
      C Er hat mir alles erklärt. Danke.`),
  )

  it('in letters that are signed below', () =>
    expectZones(`
      H Council drops plan to charge for parking
      P By Max Sample

      B ${ENGLISH}

      B ${ENGLISH_MORE}

      P Contact: Letters desk
      P Your say
      C It is a victory for common sense, and for the families who come here on Sundays.
      C Mrs P. Sample, Corley
      C Nobody ever charged for leaning a bicycle on a tree, and nobody should start now.
      C Name and address supplied`))

  it('in threads with counts beside the names', () =>
    expectZones(`
      H Kein Schnee, aber Rekord bei den Gästen
      P Von Erika Muster

      B ${PROSE}

      B ${MORE}

      P 23 Kommentare
      P Neueste zuerst
      C Rita Beispiel
      C Wie schön ist das denn
      P Gefällt mir · Antworten · 2 Std.
      C Max Muster
      C Das glaube ich erst, wenn ich es sehe
      P 14 Leserempfehlungen
      P Gefällt mir · Antworten · 1 Std.`))

  it('and what the page asks below a thread is no comment', () =>
    expectZones(`
      H Linsensuppe für kalte Tage und lange Abende
      P Von Erika Muster

      B ${PROSE}

      B ${MORE}

      P 2 Kommentare
      C Rita
      C 8. November 2024 um 12:30 Uhr
      C Gerade nachgekocht, köstlich!
      C Gus
      C 9. November 2024 um 18:10 Uhr
      C Bei mir war sie zu dick.
      P Newsletter: Jeden Freitag drei Rezepte fürs Wochenende
      P Löffelpost, gemacht in Musterstadt`))

  it('nor is a note above it to log in', () =>
    expectZones(`
      H Ein Dorf baut sich sein eigenes Netz
      P Von Erika Muster

      B ${PROSE}

      B ${MORE}

      P 4 Kommentare
      P Anmelden und mitdiskutieren
      C MustersNachbar
      C Der Bagger ist geliehen, aber sonst stimmt alles.
      C Rita
      C Wie haben Sie das mit der Haftung geregelt?`))
})
