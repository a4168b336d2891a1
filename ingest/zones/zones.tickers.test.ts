import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('a ticker that lets readers speak', () => {
  it('stays the article between two of its entries, newest first, below an index and with a plea for support', () => {
    expectZones(`
      H Storm: thousands without power as river bursts its banks – as it happened
      P This live blog is now closed. Read our full report here
      P Updated 22.14 GMT
      P Key events
      P 21.40 Summary of the day
      P 17.05 Inn evacuated
      B 21.40
      B Summary of the day
      B ${ENGLISH}
      P Share
      B 17.05
      B Inn evacuated
      B ${ENGLISH_MORE}
      P Share
      B 15.35
      B A reader, Erika in Holm, has emailed:
      B "Could you tell people to check on their hens? I've just carried nine up to my bathroom and they are not grateful."
      B Consider them told, Erika.
      P Share
      P We need your support
      P If you can, please give from as little as £2 a month.
      P Support us
      B 14.50
      B There is an odd calm here, and I have seen people standing on the steps. ${ENGLISH}
      P Share
      B 12.18
      B ${ENGLISH_MORE}
      P Most viewed
      P The baker who only sells one loaf
      P © 2026 The Example Ltd. All rights reserved.
    `)
  })

  it('stays the article in times of twelve hours, oldest first', () => {
    expectZones(`
      H Live updates: council votes on the closure of two schools
      P By Erika Muster
      P May 3, 2026

      B 9:05 a.m.
      B ${ENGLISH}

      B 11:40 a.m.
      B Comments from readers
      B I have two kids there and nobody told me anything, writes a mother from the east side.

      B 12:15 p.m.
      B ${ENGLISH_MORE}

      B 1:30 p.m.
      B Reactions
      B My son cried when I told him. I think you should all be ashamed!

      B 3:10 p.m.
      B ${ENGLISH}

      P © 2026 The Example
    `)
  })

  it('stays the article with signs around the times and the words in one line with them', () => {
    expectZones(`
      H Unwetter im Liveticker: Züge stehen still
      P Stand: 03.05.2026, 18:20 Uhr

      B +++ 18:12 Uhr: Strecke wieder frei +++
      B ${PROSE}

      B +++ 17:40 Uhr: Leser berichten von Stau +++
      B Stimmen unserer Leser
      B Ich stehe seit zwei Stunden auf der Autobahn und habe nichts zu trinken!

      B +++ 16:55 Uhr: Bäume auf den Gleisen +++
      B ${MORE}

      B +++ 15:30 Uhr: Warnung erhöht +++
      B ${PROSE}

      P Zur Startseite
    `)
  })

  it('ends at the comments below it, though these are timed, too', () => {
    expectZones(`
      H Unwetter im Liveticker: Züge stehen still
      P Stand: 03.05.2026, 18:20 Uhr

      B 15:30 Uhr
      B ${PROSE}

      B 16:55 Uhr
      B ${MORE}

      B 17:40 Uhr
      B ${PROSE}

      B 18:12 Uhr
      B ${MORE}

      P Kommentare
      C Erika
      C 18:20
      C Ich stehe seit zwei Stunden und niemand sagt uns was!
      C Max
      C 18:31
      C Mir geht es genauso, danke für nichts.
    `)
  })

  it('ends above the readers that only a heading of theirs announces', () => {
    expectZones(`
      H Unwetter im Liveticker: Züge stehen still
      P Stand: 03.05.2026, 18:20 Uhr

      B 15:30 Uhr
      B ${PROSE}

      B 16:55 Uhr
      B ${MORE}

      B 17:40 Uhr
      B ${PROSE}

      B 18:12 Uhr
      B ${MORE}

      P Teilen
      P Stimmen unserer Leser
      C Erika
      C 18:20 Uhr
      C Ich stehe seit zwei Stunden und niemand sagt uns was!
      C Max
      C 18:31 Uhr
      C Mir geht es genauso, danke für nichts.
      C Ida
      C 18:40 Uhr
      C Bei uns fährt auch nichts mehr.
    `)
  })

  it('stays the article where minutes stand alone, and headings of entries look like links or names', () => {
    expectZones(`
      H SV Beispiel – FC Muster 2:1 im Liveticker
      P Von Erika Muster
      P 3. Mai 2026
      B 90.+3
      B Schluss! Der SV gewinnt. ${PROSE}
      B 45.
      B Halbzeit. ${MORE}
      B 12.
      B Tor für Muster, die Fans jubeln: „Nie mehr zweite Liga!“
      B 1.
      B Anpfiff.
      P Zur Tabelle
      P Kommentare (2)
      C Blauweiß07
      C vor 2 Stunden
      C Geil!!!
      C Rentner Willi
      C vor 1 Stunde
      C Der Schiri war blind.
    `)
    expectZones(`
      H Harbour fire: crews battle blaze for a second night
      P Reporting by Erika Muster
      P Last updated: 3 May 2026, 21:40 BST
      B 20:58
      B Watch: Flames seen from the ferry
      B ${ENGLISH}
      B 20:10
      B Mayor speaks
      B ${ENGLISH_MORE}
      B 19:12
      B Readers from all over the county have sent us pictures, and we thank all of our members for them. Please keep sending them by e-mail, and share our page with your friends, but stay away from the water.
      B 18:05
      B ${ENGLISH}
      P © 2026 The Example
    `)
  })
})
