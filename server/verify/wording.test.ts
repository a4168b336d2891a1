import { describe, expect, it } from 'vitest'
import { byWording } from './wording.ts'

const SENTENCE = 'Am 12. Februar hat Karl Ott der Stadt 500 Bäume geschenkt.'

describe('wording alone shows', () => {
  it.each([
    ['a sentence that is repeated', SENTENCE, SENTENCE],
    ['one in other quotation marks', '"Wir bauen", sagte Ott', '„Wir bauen“, sagte Ott am Montag.'],
    ['one in another order', 'Karl Ott hat der Stadt am 12. Februar 500 Bäume geschenkt.', SENTENCE],
    [
      'a figure in another spelling',
      'Sie sprachen 90 Minuten mit Karl Ott.',
      'Mit Karl Ott sprachen sie anderthalb Stunden.',
    ],
  ])('that it is supported: %s', (_, statement, words) => {
    expect(byWording(statement, words, 'de')).toBe('supports')
  })

  it.each([
    ['another figure', 'Am 12. Februar hat Karl Ott der Stadt 50 Bäume geschenkt.', SENTENCE],
    ['another day', 'Am 13. Februar hat Karl Ott der Stadt 500 Bäume geschenkt.', SENTENCE],
    ['a "not"', 'Am 12. Februar hat Karl Ott der Stadt 500 Bäume nicht geschenkt.', SENTENCE],
    ['no "not" any more', 'Die Brücke wird für Autos gesperrt.', 'Die Brücke wird nicht für Autos gesperrt.'],
    [
      'the opposite',
      'Die Preise für Brot sind im Mai gestiegen.',
      'Die Preise für Brot sind im Mai gesunken.',
    ],
    [
      'who did it to whom',
      'Anna Keller rief Karl Ott am Abend an.',
      'Karl Ott rief Anna Keller am Abend an.',
    ],
  ])('that it is contradicted: %s', (_, statement, words) => {
    expect(byWording(statement, words, 'de')).toBe('contradicts')
  })

  it.each([
    ['other words', 'Ein Bürger spendete der Gemeinde zahlreiche Gehölze.', SENTENCE],
    [
      'more than the sentence says',
      'Am 12. Februar hat Karl Ott der Stadt 500 Bäume und einen Park geschenkt.',
      SENTENCE,
    ],
    [
      'a "not" elsewhere in a longer sentence',
      'Die Brücke wird für Autos gesperrt.',
      'Die Brücke wird für Autos gesperrt, teilte die Stadtverwaltung am Montag mit, Radfahrer seien davon nicht betroffen, und auch Busse dürften fahren.',
    ],
    ['too few words', 'Karl Ott kam.', 'Karl Ott kam nicht.'],
    [
      'the same event told in the passive',
      'Karl Ott wurde am Abend von Anna Keller angerufen.',
      'Anna Keller hat Karl Ott am Abend angerufen.',
    ],
    [
      'a part of a long sentence',
      'Karl Ott war Minister für Verkehr.',
      'Karl Ott war von 1990 bis 1991 Minister für besondere Aufgaben und danach, bis er zurücktrat, für den Verkehr, die Post und alle Brücken.',
    ],
  ])('nothing: %s', (_, statement, words) => {
    expect(byWording(statement, words, 'de')).not.toBe('contradicts')
  })

  it('nothing where the verb is only named: that it has been done, and by whom, is not said', () => {
    const words = 'Sperrungen der Brücke durch Anwohner hat es schon gegeben.'
    expect(byWording('Anwohner sperrten die Brücke.', words, 'de')).toBeUndefined()
  })

  it.each(['Das Dorf wird Mitglied im Verband.', 'Das Dorf wird nicht Mitglied im Verband.'])(
    'nothing where few words stand in a sentence on something else: %s',
    (statement) => {
      const words = 'Die kleinen Verband-Mitglieder sollen das Dorf unterstützen.'
      expect(byWording(statement, words, 'de')).toBeUndefined()
    },
  )
})
