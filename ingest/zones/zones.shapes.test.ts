import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('shapes of pages', () => {
  it('a release that came by mail, its lines broken at a width', () =>
    expectZones(`
      P Von: Pressestelle <presse@stadtwerke.example>
      P An: Verteiler Medien
      P Betreff: Neue Pumpe

      P PRESSEMITTEILUNG                          Kessin, 3. Juni 2024

      H Wärme aus dem Klärwerk: Kessin nimmt größte
      H Pumpe der Region in Betrieb

      B Kessin. Nach 26 Monaten Bauzeit haben die Stadtwerke
      B am heutigen Montag ihre neue Pumpe am Klärwerk Nord
      B in Betrieb genommen. Die Anlage entzieht dem Abwasser
      B Wärme, bevor es in den Fluss geleitet wird, und speist
      B sie in das Netz ein. Das alte Heizwerk am Hafen läuft
      B künftig nur noch an sehr kalten Tagen.

      P Über die Stadtwerke
      P Die Stadtwerke versorgen rund 74.000 Menschen mit
      P Strom, Gas und Wasser. Sie beschäftigen 410 Frauen und
      P Männer und gehören der Stadt.`))

  it('what an advertiser offers below "Anzeige"', () =>
    expectZones(`
      H Stadt plant neue Straße am Kanal
      P Von Erika Muster
      B ${PROSE}
      P Anzeige
      P Wunschküche planen und bis zu 40 % sparen
      B ${MORE}
      P Werbung
      P Der Garten im Frühling
      B Kritik vom Handel
      B ${PROSE}`))

  it('a podcast with its player, a ticker with its first entries', () => {
    expectZones(`
      H Episode 41: The man who drained the marsh
      P 12 March 2025
      P Play episode
      P 00:00 / 38:12
      B ${ENGLISH}
      B ${ENGLISH_MORE}
      P Thanks for listening! Feel free to share this episode with your friends.
      P Share this episode`)
    expectZones(`
      H Harbour contract row: minister resigns
      P By Carla Noonan
      P 11 March 2025
      B Key events
      B 17.48 No early vote
      B 15.10 Minister resigns
      B 17.48 GMT
      B ${ENGLISH}
      B ${ENGLISH_MORE}`)
  })

  it('ratings, offices and a picture between title and text', () =>
    expectZones(`
      H Steckrübensuppe mit Apfel
      P Von unserer Redaktion
      P 14. Oktober 2024
      P 4,7 von 5 Sternen (112 Stimmen)
      F Die fertige Suppe kommt mit gerösteten Kernen auf den Tisch
      B ${PROSE}
      B ${MORE}`))

  it('a menu with numbers, without any byline', () =>
    expectZones(`
      P Live
      P 1. Liga
      P 2. Liga
      P Tabellen
      P Transfers
      H Liveticker: Eintracht Marnheim gegen Tellin
      P Aktualisieren
      B ${PROSE}
      B ${MORE}`))

  it('a poll between paragraphs', () =>
    expectZones(`
      H Warum die alte Pumpe noch läuft
      P Von Erika Muster
      B ${PROSE}
      P Umfrage
      P Soll die Pumpe bleiben?
      P Ja
      P Nein
      P Abstimmen
      B ${MORE}
      P Hat Ihnen der Bericht gefallen?
      P Alle Artikel von Erika Muster`))

  it("a writer's greeting and a writer's call", () =>
    expectZones(`
      H The week the river came up
      P 12
      P Share
      B Dear readers, this week the river came up, and with it everything that we had thrown into it.
      B ${ENGLISH}
      B ${ENGLISH_MORE}
      P If you enjoyed this story, you can buy me a coffee or follow me for more.`))
})
