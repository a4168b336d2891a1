import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('what the page says of itself', () => {
  it('is known by its voice, not by its phrases', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Haben Sie einen Fehler entdeckt? Schreiben Sie uns an korrektur@beispiel.example.

      B ${MORE}

      P Um diese Inhalte zu sehen, müssen Sie der Übermittlung Ihrer Daten zustimmen und Cookies erlauben.

      B ${PROSE}`))

  it('and is neither a tip to readers, nor a column, nor news about the media', () =>
    expectZones(`
      H Was gegen Schimmel hilft

      B Öffnen Sie die Fenster drei- bis viermal am Tag für fünf Minuten ganz, dann trocknet die Luft.

      B Wir stellen unsere Sachen in den Weg, und dann wundern wir uns, dass keiner vorbeikommt.

      B Der Verlag will sein Abonnement verteuern und die Kommentare schließen, wie er seinen Lesern mitteilte.

      B „Abonnieren Sie unseren Newsletter, dann spenden wir“, sagte die Bürgermeisterin in der Sitzung.`))

  it('takes in the short lines of its box', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Podcast: Umsteigen, bitte!
      P Jede Woche sprechen wir über Züge, Busse und alles dazwischen.
      P Jetzt anmelden

      B 14:02 Uhr
      B Polizei warnt vor Gaffern
      B ${MORE}

      P Nachtzüge
      P So schläft es sich am besten
      P zum Artikel

      B ${PROSE}`))

  it('ends a paywalled text', () =>
    expectZones(`
      H The quiet comeback of the sail cargo ship

      B ${ENGLISH}

      P To continue reading, please subscribe or log in.
      P You have 0 free articles left this month.
      P Cancel anytime.
      P Most Popular
      P 1. A Town That Banned the Leaf Blower`))
})

describe('below the text', () => {
  it('headings take in what stands under them', () =>
    expectZones(`
      H Zustand der Seen hat sich verschlechtert

      B ${PROSE}

      P Quellen
      P Landesamt für Wasser, Jahresbericht 2024
      P Antwort des Wasserwerks vom 8. April 2025

      P Über die Stiftung Saubere Seen
      P Die Stiftung Saubere Seen wurde 1998 gegründet und setzt sich für den Schutz der Gewässer ein.

      P Pressekontakt:
      P Max Muster
      P Tel.: 0555 / 123 45-67

      P Themen in diesem Artikel
      P Seen
      P Umwelt`))

  it('a subheading "Über den Wolken" is none of them', () =>
    expectZones(`
      H Ballonfahrer stellen Rekord auf

      B ${PROSE}

      B Über den Wolken
      B ${MORE}`))

  it('biographies are known by the byline, or by a job', () => {
    expectZones(`
      H Bridge approved after long debate
      P By Jane Doe

      B ${ENGLISH}

      B ${ENGLISH_MORE}

      P Jane Doe lives in the valley and has two dogs.`)
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B Erika Beispiel ist Bürgermeisterin und wohnt am Fluss.

      P Max Muster ist Redakteur im Ressort Wissen. Er schreibt über alles, was langsam wächst.`)
  })

  it('agencies, editors and releases sign off', () =>
    expectZones(`
      H Bridge approved after long debate

      B ${ENGLISH}

      P Reporting by Jane Doe in Exampleton; Editing by John Roe
      P Original-Content von: Stadt Beispiel, übermittelt durch presseweg
      P ###`))

  it('short lines after the first line of the page are links, whatever they say', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B Karten von 12 bis 38 Euro

      P Teilen
      P Landesliga: Alle Ergebnisse und die Tabelle
      P Traueranzeigen`))
})

describe('captions', () => {
  it('of a gallery repeat the name of who took the pictures', () =>
    expectZones(`
      H In pictures: the night market

      B ${ENGLISH}

      F Stallholders arrive by boat from the outer villages.
      F Teodora Vance

      B ${ENGLISH_MORE}

      F By midnight the water has reached the first lamps.
      F Teodora Vance`))

  it('say where somebody stands, or end in a name and an agency', () =>
    expectZones(`
      H Premiere am Stadttheater

      B ${PROSE}

      F Erika Beispiel (vorn) und Max Muster in „Die Glasfabrik“

      B ${MORE}

      F FILE - The ferry docks in Exampleton. (XY Photo/John Roe, File)
      F The schooner leaves the port with coffee. John Roe for The Example

      B ${PROSE}`))

  it('takes in what a form asks for, and the sentence in it', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Newsletter: Musterstadt am Abend
      P Das Wichtigste, werktags um 18 Uhr.
      P Ihre E-Mail-Adresse
      P Abonnieren

      B ${MORE}`))

  it('begins where an article that would end in a heading ends', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B ${MORE}

      P Aus dem Netzwerk
      P Impressum | Datenschutz | Kontakt`))
})
