import { describe, it } from 'vitest'
import { expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('the body is kept whole', () => {
  it('with subheadings, lists and their lead-ins', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B Streit um die Kosten
      B ${MORE}
      B Die Bürgermeisterin gab folgende Erklärungen ab:
      B - Die Brücke wird gebaut.
      B - Die Fähre fährt weiter.
      B Hier sind die wichtigsten Punkte:
      B • Baubeginn ist im Herbst.
      B Hier ist ihre Antwort:
      B „Wir haben lange genug gewartet“, sagte sie.`))

  it('with sentences that only start like a page part', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B Mehr zum Thema Verkehr sagte der Minister am Abend nicht, er verwies auf den Ausschuss.

      B Folge der Sperre auf Facebook war ein Aufschrei unter den Händlern der Stadt.

      B Von der Leyen sprach in Brüssel von einem guten Tag für die ganze Region.

      B Die Organisation ist spendenfinanziert und wirbt auf Telegram um neue Mitglieder.

      B Auch interessant ist, dass die Opposition sich enthielt, statt dagegen zu stimmen.

      B Bilder von der Baustelle zeigen, dass die Pfeiler der alten Brücke bereits fehlen.

      B Weniger Kommentare als erwartet gingen zu den Plänen ein, hieß es.`))

  it('when a newsletter line or a whole box stands in its middle', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Jetzt abonnieren

      B Streit um die Kosten

      B ${MORE}

      P Folgen Sie uns auf Telegram
      P Abonnieren Sie unseren Newsletter

      B ${PROSE}

      B „Ich freue mich! Das ist mein Tag“, sagte die Bürgermeisterin nach der Sitzung.

      B ${MORE}`))

  it('of a live ticker, whose entries have a time and a title', () =>
    expectZones(`
      H Alles zur Brücke im Liveticker

      B ${PROSE}

      B Rat vertagt Abstimmung
      B 13.02.2025, 10:15 Uhr
      B ${MORE}

      P Anzeige

      B 09:40 Uhr
      B ${PROSE}

      P Teilen
      P Jetzt abonnieren
      P Unterstützen Sie unsere Arbeit

      B ${MORE}`))

  it('of an interview, in which people say "ich" before and after a newsletter box', () =>
    expectZones(`
      H „Ich habe lange gezögert“

      B Frau Beispiel, warum haben Sie für die Brücke gestimmt?

      B Weil ich überzeugt bin, dass wir sie brauchen. Mir hat das niemand eingeredet.

      B Ich komme aus dem Viertel, und mein Vater war schon dafür.

      P Folgen Sie uns auf Telegram
      P Abonnieren Sie unseren Newsletter

      B Haben Sie Ihre Meinung geändert?

      B Ja. Ich war früher dagegen, das gebe ich zu. Mich haben die Zahlen überzeugt.

      B Und ich würde es wieder tun.`))

  it('with a chapter called "Diskussion", or a button "Kommentare" at its top', () => {
    expectZones(`
      H Neue Studie über alte Brücken

      B ${PROSE}

      B Diskussion

      B ${MORE}

      B ${PROSE}`)
    expectZones(`
      H Stadtrat stimmt für den Neubau
      P Teilen Merken Drucken
      P Kommentare (12)

      B ${PROSE}

      B ${MORE}`)
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Teilen Merken Drucken
      P 12 Kommentare

      B ${MORE}

      B ${PROSE}`)
  })

  it('of an opinion piece marked "Kommentar"', () =>
    expectZones(`
      H Kommentar
      H Die Brücke kommt zu spät

      B ${PROSE}

      B ${MORE}`))
})
