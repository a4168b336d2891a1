import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('what a page adds is kept out of the body', () => {
  it('teasers, with and without the headline they led to', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Lesen Sie auch

      B ${MORE}

      P Lesen Sie auch: So alt sind die Brücken im Land

      B ${MORE}

      P Lesen Sie auch
      P So alt sind die Brücken im Land

      B ${PROSE}

      P Mehr zum Thema
      P So alt sind die Brücken im Land
      P Warum die Fähre keine Lösung ist
      P • Wer für den Neubau stimmte

      B ${MORE}`))

  it('captions and credits in both languages', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau
      F Foto: Erika Beispiel/dpa

      B ${PROSE}

      F Die alte Brücke im Winter
      F © Max Muster / AFP

      B ${MORE}

      F The old bridge in winter (Photo: Jane Doe)
      F Photo by Jane Doe on Unsplash
      F Rathaus, CC BY-SA 4.0, via Wikimedia Commons
      F Symbolbild

      B ${PROSE}`))

  it('a credit alone, without the paragraph or the headline above it', () => {
    expectZones(`H Stadtrat stimmt für den Neubau\nF Foto: dpa\n\nB ${PROSE}`)
    expectZones(`H Stadtrat stimmt für den Neubau\n\nB Die Brücke kommt.\nF Foto: dpa\nB ${PROSE}`)
  })

  it('newsletter, follower, donation and cookie lines', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P Abonnieren Sie unseren Newsletter und bleiben Sie informiert.

      B ${MORE}

      P Folgen Sie uns auf WhatsApp
      P Unterstützen Sie unsere Arbeit mit einer Spende!
      P Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.
      P © 2025 Beispiel Verlag`))

  it('the same in English', () =>
    expectZones(`
      H City council votes for new bridge
      P By Jane Doe
      P Published 13 February 2025

      B ${ENGLISH}

      P Read also: How old are the bridges of this country

      B ${ENGLISH_MORE}

      P Subscribe to our newsletter
      P Follow us on Facebook and X
      P Please consider a donation.
      P All rights reserved.`))

  it('bylines, initials and sources, wherever they are unmistakable', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      P - Muster, Max F.(Autor)
      B ${MORE}
      P [AB/CD]
      P Quelle: beispiel-blatt.de`))

  it('a lead-in to a video that the text has lost', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}
      P Hier das Video:
      B ${MORE}
      P Hier ist die Rede der Bürgermeisterin:

      B ${PROSE}`))
})
