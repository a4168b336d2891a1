import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('threads', () => {
  it('of ages and answer buttons, with the rules of the house above them', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Diskutieren Sie mit
      P Bleiben Sie bitte höflich.
      P Sortieren nach: Neueste
      C rotmilan_09
      C vor 2 Stunden
      C Endlich ein Gericht, das die Gesetze anwendet.
      P Antworten  Teilen  12

      C    Käthe vom Berg
      C    vor 1 Stunde
      C    Die Prüfung war lückenhaft, mehr sagt der Beschluss nicht.
      P    Antworten  Teilen  7
      P Mehr Beiträge anzeigen
      P Das könnte Sie auch interessieren
      P Wie viel Wind verträgt das Tal?`))

  it('of nicknames with spaces, after "4 Kommentare / Kommentar schreiben"', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P 4 Kommentare / Kommentar schreiben
      C Hopfen & Malz
      C 13.09.2025 , 10:22 Uhr
      C Die Brauerei hat eine Genehmigung bis 2040.`))

  it('with name and date in one line', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Artikel kommentieren
      C Peter Zwengel, 02.10.2025, 13:40
      C Auf dem Foto war auch der Landrat.
      C Marlies schrieb am 07.11.2025 um 08:10 Uhr:
      C Die Befragten waren sicher alle zu Hause.`))

  it('end where links or tags follow, and at a button without a header', () =>
    expectZones(`
      H Bridge approved after long debate

      B ${ENGLISH}

      P 2 comments
      C Agnes W.
      C March 3, 2025 at 9:12 am
      C Best news in years.
      P Reply
      C Ray
      C March 4, 2025 at 7:48 pm
      C The fines brought in another $120k.
      P Reply
      P Stay informed
      P Topics
      P Bridges`))

  it('are not opened by a clock and the author of a ticker', () =>
    expectZones(`
      H Storm Isolde live: ferries cancelled

      B ${ENGLISH}

      B 15.42 GMT
      P Jane Doe
      B Police close coast road
      B ${ENGLISH_MORE}
      P Share`))

  it('need no marker and no tone where the article has signed off', () =>
    expectZones(`
      H Let the parking meters go
      P By Jane Doe

      B ${ENGLISH}

      B ${ENGLISH_MORE}

      P Jane Doe is a columnist. She writes on Fridays.
      P Filed Under: Opinion, Parking

      C Jim Torrance
      C The two hours would be abused by commuters from the station.
      C Agnes W.
      C The meters were installed in 1998.`))

  it('are not opened by the name of an interviewer above the interview', () =>
    expectZones(`
      H „Ich habe lange gezögert“
      H ${PROSE}
      P Interview: Erika Beispiel
      B Herr Muster, wann hatten Sie zuletzt Angst?
      B Am Dienstag. Mir hat das niemand eingeredet, und ich gebe es zu.
      B Was raten Sie jungen Leuten?
      B Lernt schwimmen. Und kauft euch ordentliche Stiefel!`))

  it('after a form are comments only with headers', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B ${MORE}

      P Kommentar verfassen
      P Name
      P Absenden
      C Klaus-Dieter schrieb am 06.11.2025 um 19:22 Uhr:
      C Gut so.`))

  it('of speakers, or with header and comment in one line, after the article has signed off', () => {
    expectZones(`
      H Kabinett beschließt Tierwohl-Label

      B ${PROSE}

      P nag/mar
      P Teilen Sie uns Ihre Meinung mit
      C Bauer Heinz aus Dornfeld:
      C Fünf Stufen, und wer bezahlt die Ställe?
      C Gast:
      C Die Stufe 1 entspricht dem Minimum.`)
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P © 2025 Beispiel Verlag

      C Ein Anwohner, 30.01.2025 16:20: Die Fähre war billiger und fuhr auch im Winter, das hat man vergessen.`)
  })
})
