import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('the list of what stands below', () => {
  it('is the page’s where its entries come again as headings, under a heading of its own', () => {
    expectZones(`
      H Sieben Pflanzen, die auf dem Nordbalkon wachsen
      P von Erika Muster · aktualisiert am 22.04.2025 · 5 Minuten
      P Inhalt
      P 1. Funkie
      P 2. Fuchsie
      P 3. Farn
      B ${PROSE}
      B 1. Funkie (Hosta)
      B ${MORE}
      B 2. Fuchsie
      B ${PROSE}
      B 3. Wurmfarn
      B ${MORE}
      P Passend dazu
      P Kübel winterfest machen: So geht's
      P Gießanlagen im Vergleich
      P Erika Muster
      P hat Gartenbau gelernt und gärtnert seit 2011 auf sechs Quadratmetern.
      P Impressum
    `)
  })

  it('is the page’s without a heading, when all of it comes again', () => {
    expectZones(`
      H Property tax: what owners need to know now
      P By Erika Muster
      P May 3, 2026

      P Who has to pay?
      P How high is the rate?
      P What if I object?

      B ${ENGLISH}

      B Who has to pay?
      B ${ENGLISH_MORE}

      B How high is the rate?
      B ${ENGLISH}

      B What if I object?
      B ${ENGLISH_MORE}

      P © 2026 The Example
    `)
  })

  it('is the article’s where it only counts: days, chapters, steps', () => {
    expectZones(`
      H Die Woche, in der die Brücke fiel
      P Von Erika Muster
      P 03.05.2026

      B ${PROSE}

      B 1. Tag: (27.12.2008)
      B 2. Tag: (28.12.2008)
      B 3. Tag: (29.12.2008)
      B 4. Tag: (30.12.2008)

      B ${MORE}

      P Zur Startseite
    `)
  })
})

describe('what stands around an article', () => {
  it('has its kicker between date and title, and a question below links is its subheading', () => {
    expectZones(`
      P Direkt zum Inhalt
      P Stand: 08.01.2025 06:00 Uhr
      H Kalte Nahwärme
      H Heizen mit zwölf Grad: Was ein kaltes Wärmenetz kann
      P von Erika Muster
      B ${PROSE}
      B Wie funktioniert das Netz?
      B ${MORE}
      P Mehr zum Thema
      P Erdwärme: Wo im Norden gebohrt werden darf
      P Wärmeplanung: Diese Städte sind fertig
      B Was kostet es?
      B ${PROSE}
      B Lohnt sich das im Altbau?
      B ${MORE}
      P Impressum
    `)
  })

  it('has points of a release below the title, and a file of an agency above it', () => {
    expectZones(`
      P Pressemitteilung
      P Beispielstadt, 17. September 2026

      H Beispiel AG nimmt neue Anlage in Betrieb
      H • 42 Millionen Euro Investition am Stammsitz
      H • 35 zusätzliche Arbeitsplätze

      B Die Beispiel AG hat heute eine neue Anlage eröffnet. ${PROSE}

      B ${MORE}

      P Pressekontakt
      P Erika Muster
    `)
    expectZones(`
      P DPX – Deutsche Beispielagentur
      P Wissenschaft/Tiere/Umwelt/

      H Forscher zählen erstmals Luchse im Wald

      B Beispielstadt (dpx) – ${PROSE}

      B ${MORE}
    `)
  })

  it('ends where a paywall cuts off a sentence', () => {
    expectZones(`
      H The last birth in the house
      P A report by
      P Max Muster
      P May 3, 2026
      B ${ENGLISH}
      B ${ENGLISH_MORE}
      B The county has promised a
      P Subscribe to continue reading
      P Cancel anytime.
      P Terms
    `)
  })

  it('has its later notes, its licence, and who made the podcast', () => {
    expectZones(`
      H No, the reservoir was not drained for a film
      P By Erika Muster
      P May 3, 2026

      B ${ENGLISH}

      B ${ENGLISH_MORE}

      B Update, 23 August: The account that posted the clip has added a note saying that it was "satire". We have not changed our verdict.

      P Slow Ferry is made by Erika Muster and Max Muster. Mixing by Ida Muster. Our theme is by The Examples.

      P This work is licensed under CC BY-NC 4.0
    `)
  })

  it('has letters with what they are about above the first', () => {
    expectZones(`
      H Leserbriefe
      H Zur Debatte um das Tempolimit

      B Zum Bericht „Tempo 30 rückt näher“ vom 8. März

      B Endlich Ruhe

      B ${PROSE} ${MORE}

      B Erika Muster, Beispielstadt

      P © Beispiel-Nachrichten 2026
    `)
  })

  it('ends its thread above whoever keeps the blog', () => {
    expectZones(`
      H Lentil soup with pear
      P Published November 6, 2026 by Ida
      B ${ENGLISH}
      B ${ENGLISH_MORE}
      P Comments
      C Marlene
      C November 9, 2026
      C Made it yesterday, all plates empty!
      P Reply
      C Tine
      C November 10, 2026
      C Can I use canned pears?
      P Reply
      P About me
      P I am Ida, I cook since I can stand on a chair and live with two cats.
      P Privacy policy
    `)
  })
})
