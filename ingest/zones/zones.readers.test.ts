import { describe, it } from 'vitest'
import { ENGLISH, ENGLISH_MORE, expectZones, MORE, PROSE } from './zones.fixture.ts'

describe('readers are told from the article', () => {
  it('in a forum, whose writers stand with their number and rank', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      C #1
      C Uferläufer
      C Registriert seit: 2014
      C Beiträge: 1.207
      C 03.03.2025 09:26
      C Die Brücke steht seit 1970.`))

  it('by answer buttons, though no comment says when it was written', () =>
    expectZones(`
      H Bridge approved after long debate

      B ${ENGLISH}

      B ${ENGLISH_MORE}

      C Hilda
      C The old one was built in 1970.
      P Reply  Report

      C Gus T.
      C It was 1968.
      P Reply  Report`))

  it('by their names alone, where one of them is no name of a newsroom', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B ${MORE}

      P Das Echo
      C Brücken_Fan
      C Endlich, ich fahre da jeden Tag.
      C Rita
      C Und wer zahlt mir den Umweg?
      C M. Vogt
      C Das wurde 2019 schon versprochen.`))

  it('with times as threads have them, below the byline of the article, too', () =>
    expectZones(`
      H Bridge approved after long debate
      P By Jane Doe
      P 3 March, 9:40 pm

      B ${ENGLISH}

      B ${ENGLISH_MORE}

      P What people say
      C Max M. | 2 hrs ago | Reply
      C Good news.
      C wolf_59
      C yesterday, 18:20
      C Not for those who live there.`))

  it('while a correction below the article stays its own', () =>
    expectZones(`
      H Bridge approved after long debate
      P By Jane Doe

      B ${ENGLISH}

      B ${ENGLISH_MORE}

      P Jane Doe is a columnist. She writes on Fridays.

      B Correction: An earlier version misstated the cost. It is twelve million euros.

      P Comments
      C Finally.`))

  it('and a subheading with an article is no button', () =>
    expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B Die Suche

      B ${MORE}`))

  it.each(['Artikel kommentieren', 'Diesen Beitrag diskutieren', 'Comment on this story'])(
    'start below an invitation to comment that names the article: "%s"',
    (invitation) =>
      expectZones(`
      H Stadtrat stimmt für den Neubau

      B ${PROSE}

      B ${MORE}

      P Quelle: Beispielblatt

      P ${invitation}
      C Die Lüftung im alten Bau war seit Jahren defekt.
      C Der Parkplatz ist jetzt schon zu klein`),
  )
})
