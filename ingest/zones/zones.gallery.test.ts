import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('pictures without a credit below each', () => {
  it('are told in a gallery whose photographer is named above', () => {
    expectZones(`
      H In pictures
      H A river of paper and the people who light it
      P All photographs by Anneke Voss
      P Mon 16 Nov 2026

      B ${ENGLISH} ${ENGLISH_MORE}

      F Strips of willow are soaked for three days before they are bent into frames.

      F The sails are painted by pupils of the primary school.

      B ${ENGLISH_MORE} ${ENGLISH}

      F Frames in the barn, the morning after.

      P Share
    `)
  })

  it('are told beside counters', () => {
    expectZones(`
      H Die Kirmes in alten Ansichten
      P 12. März 2025

      B ${PROSE} ${MORE}

      P Bild 1 von 3
      F Das Karussell steht seit 1921 am selben Platz vor der Kirche.

      P Bild 2 von 3
      F Die Losbude gehört der Familie in der vierten Generation.

      P Bild 3 von 3
      F Am Abend leuchten über dem Platz achttausend Lampen.
    `)
  })
})

describe('the head of an article', () => {
  it('has its points below the title, and a menu without any sign above', () => {
    expectZones(`
      P Football Cricket Rugby Rowing Cycling More

      H City ends its wait of twenty years for the cup
      H • Late goal decides a match that trailed for an hour
      H • Captain of nineteen the youngest to lift the trophy

      P Hector Muster at Mill Lane
      P @hmuster
      P Sun 21 Jun 2026 18.20 BST

      B ${ENGLISH}
    `)
  })
})

describe('the list of a ticker', () => {
  it('is no news when its entries come below', () => {
    expectZones(`
      H Storm closes bridge and railway at the coast
      P Thu 12 Nov 2026 16.41 GMT

      P Key events
      P 16.38 Ferry to turn back
      P 14.52 Bridge closes to all traffic

      B 16.38
      B ${ENGLISH}

      B 14.52
      B ${ENGLISH_MORE}
    `)
  })
})

describe('below the readers', () => {
  it('the last lines of the page are nobody’s comment, and yesterday is a time', () => {
    expectZones(`
      H Council votes to build a bridge across the river
      P By Jane Muster
      B ${ENGLISH}
      B ${ENGLISH_MORE}
      P Share
      P Comments (2)

      C marisol
      C 2 days ago
      C My mother rented there for nine years and nobody ever asked her.
      P Reply

      C Deb K
      C yesterday
      C somebody please translate
      P Reply

      P The Muster is a production of Back Room Audio. Privacy · Contact · Press kit
    `)
  })

  it('a heading that speaks of the page, too, opens them', () => {
    expectZones(`
      H Flood gates pass their first real test
      P By Jane Muster
      B ${ENGLISH}
      B ${ENGLISH_MORE}

      P More from around the region
      P The last eel catcher
      P What the tide left behind

      P Comments from our readers
      C Peter, Exampleton
      C Good to see the money was spent on something that works.
      C Mrs D. Lamb, Quay Street
      C My cellar is the second one. It still smells.
    `)
  })

  it('times below a heading show them, though they are signed in no known way', () => {
    expectZones(`
      H Letzter Kutter verlässt nach 140 Jahren den Hafen
      P 12. März 2025
      B ${PROSE}
      B ${MORE}
      P Drucken | Weitersagen

      P Ihre Meinung
      C Die Alten vom Steg, zur Zeit in Übersee
      C Im Büro über die Kamera gesehen, und das Wasser lief nur so herunter.
      C 16/08/2005 23:50
      C einer von drüben, der es wissen muss
      C Vierundzwanzig Boote, woher sollen die denn kommen.
      C 17/08/2005 08:02
    `)
  })
})

describe('a recipe', () => {
  it('with a short title keeps its steps, and its readers their words', () => {
    expectZones(`
      P Landbote Beispieltal
      H Apfelkuchen vom Blech

      B Dieser Kuchen stammt aus dem Rezeptbuch einer Großmutter, die ihn jeden Sonntag buk, auch wenn niemand kam.

      B Zutaten
      B 1 kg Äpfel
      B 200 g Mehl

      B Zubereitung
      B 1. Die Äpfel schälen und in Spalten schneiden.
      B 2. Den Teig kneten und eine Stunde ruhen lassen.

      P Bewertung: 4,5 von 5 (31 Bewertungen)
      P Rezept drucken

      P Erfahrungen aus der Community
      C Hildegard
      C Sehr saftig geworden, ich habe Zimt dazugegeben.
      C vor 2 Wochen
      C backfee77
      C Bei mir war er nach 30 Minuten schon dunkel.
      C vor 3 Wochen

      P Weitere Rezepte
      P Zwetschgendatschi
      P Rhabarberkuchen mit Baiser
      P © 2026 Landbote Beispieltal
    `)
  })

  it('is rated by readers, and the rating is no news', () => {
    expectZones(`
      H Damson and rye upside-down cake
      P by Orla Muster | September 2, 2026

      B ${ENGLISH}

      P Rate this recipe
      P 4.8 from 212 votes
      P Pin Recipe

      B Ingredients
      B 600 g damsons, stoned
      B 80 g butter

      B ${ENGLISH_MORE}
    `)
  })
})
