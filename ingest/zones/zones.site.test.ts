import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('the name of the site is no headline', () => {
  it.each([
    'Nordländer Kurier',
    'Tageblatt der Heide',
    'The Valley Sentinel',
    'Haus & Hof – Das Magazin für Eigentümer',
    'rbx24',
  ])('%s', (name) =>
    expectZones(`
      P ${name}
      H Rat stimmt dem Neubau der Brücke zu
      P Von Erika Muster

      B ${PROSE}

      B ${MORE}`),
  )

  it.each(['Die Zeitung für Stadt und Land', 'Est. 1884', 'Nachrichten aus der Region'])(
    'nor its motto: %s',
    (motto) =>
      expectZones(`
      P Nordländer Kurier
      P ${motto}
      P Lokales
      H Rat stimmt dem Neubau der Brücke zu
      P Von Erika Muster

      B ${PROSE}

      B ${MORE}`),
  )

  it('while a title that speaks of a paper is one', () =>
    expectZones(`
      H Streik beim Nordländer Kurier
      P Von Erika Muster

      B ${PROSE}

      B ${MORE}`))

  it('nor is a greeting', () =>
    expectZones(`
      P Good morning! Here is what you need to know today.
      H Council backs plan for a new bridge
      B ${ENGLISH}
      B ${ENGLISH_MORE}`))
})

describe('what the newsroom says is not taken for the page', () => {
  it.each([
    'Rating: False',
    'Bewertung: Überwiegend falsch',
    'Behauptung: Die Stadt verbietet ab August das Grillen an allen Stränden.',
  ])('a verdict: %s', (verdict) =>
    expectZones(`
      H Nein, die Brücke wird nicht verkauft
      P Von Erika Muster
      P 2. Juli 2025
      B ${verdict}
      B ${PROSE}
      B ${MORE}`),
  )

  it.each([
    'The earliest version of the post that we could find was published by an account that has since been deleted. It did not reply to our questions.',
    'Wir haben das Konto angeschrieben, das den Beitrag veröffentlicht hatte. Auf unsere Anfrage hat der Betreiber bis zum Abend nicht reagiert.',
    '»Ein Schiff, auf dem keiner ist, ist kein Schiff«, sagt der Fährmann. Dann pfeift er nach dem Hund.',
  ])('%s', (sentence) =>
    expectZones(`
      H Nein, die Brücke wird nicht verkauft
      P Von Erika Muster

      B ${PROSE}

      B ${sentence}

      P Mehr zum Thema
      P Der Bürgermeister und die Brücke`),
  )

  it('and a heading below a time is no writer', () =>
    expectZones(`
      H Sturm zieht über das Land und die Küste
      P Von Erika Muster

      B 21:40
      B Zwei Leichtverletzte
      B ${PROSE}

      B 20:10
      B Fähren fahren nicht mehr
      B ${MORE}`))
})

describe('what a page offers is not taken for the article', () => {
  it.each([
    'Zur Tabelle',
    'Zur Bildergalerie (24 Fotos)',
    'Transkript anzeigen',
    'Submit an obituary',
    'Überall hören: Abonnieren bei Apple Podcasts und Spotify',
    'Ihnen gefällt, was Sie lesen? Der Verein finanziert sich aus Spenden.',
    'So erreichen Sie die Lokalredaktion: Telefon 05555 / 99 88-0',
    'Was this article helpful?',
    'Sendung: Der Tag, 11.07.2025, 19:30 Uhr',
    'Enthält Werbelinks*',
  ])('%s', (line) =>
    expectZones(
      `
      H Rat stimmt dem Neubau der Brücke zu
      P Von Erika Muster

      B ${PROSE}

      B ${MORE}

      P ${line}`.replace('Überall hören: ', ''),
    ),
  )

  it('while a chapter of its own is', () =>
    expectZones(`
      H Rat stimmt dem Neubau der Brücke zu
      P Von Erika Muster

      B ${PROSE}

      B Zur Sache

      B ${MORE}`))

  it('and pictures that are counted are captions', () =>
    expectZones(`
      H Die Parade der Laternen in Bildern
      P Von Erika Muster
      B ${PROSE}
      F 1/3 Der Wal aus Weide und Papier wartet am Markt.
      F 2/3 Die Kapelle führt den Zug an.
      F 3/3 Nach Mitternacht wird alles abgebaut.
      B ${MORE}`))
})
