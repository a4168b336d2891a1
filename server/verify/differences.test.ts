import { describe, expect, it } from 'vitest'
import { differences, differingWords } from './differences.ts'

const SAME = {
  figuresAgree: 0,
  figuresMissing: 0,
  figuresReplaced: 0,
  datesReplaced: 0,
  negation: false,
  opposites: 0,
  rolesSwapped: false,
  nominalised: 0,
}

describe('a statement and the words that shall support it differ', () => {
  it.each<[what: Partial<typeof SAME>, statement: string, words: string]>([
    [{}, 'Die Stadt baut.', 'Die Stadt baut eine Brücke.'],
    [{ figuresAgree: 1 }, 'It took 90 minutes.', 'Es dauerte anderthalb Stunden.'],
    [{ figuresMissing: 1, figuresReplaced: 1 }, 'Es kostet 5 Euro.', 'Es kostet 6 Euro.'],
    [{ figuresMissing: 1 }, 'Es kostet 5 Euro.', 'Es dauert 6 Stunden.'],
    [{ figuresMissing: 1 }, 'Es kamen 2010 viele.', 'Es kamen 300 Leute.'],
    [{ figuresMissing: 1, figuresAgree: 1 }, 'Es kamen 5 von 6.', 'Es kamen 5.'],
    [{ figuresMissing: 1, datesReplaced: 1 }, 'Am 3. Mai ging es los.', 'Am 4. Mai ging es los.'],
    [{ negation: true }, 'Er kommt nicht.', 'Er kommt.'],
    [{}, 'He never came.', 'Er kam nicht.'],
    [{ opposites: 1 }, 'Der Preis steigt.', 'Der Preis sinkt.'],
    [{ rolesSwapped: true }, 'Karl Ott rief Anna Keller an.', 'Anna Keller rief Karl Ott an.'],
    [{}, 'Karl Ott rief Anna Keller an.', 'Anna Keller wurde von Karl Ott angerufen.'],
    [{}, 'Minister Karl Ott traf Anna Keller.', 'Karl Ott sah Bürgermeisterin Anna Keller.'],
    [
      { nominalised: 1 },
      'Die Stadt will die Brücke sperren.',
      'Die Stadt berichtet von Sperrungen der Brücke.',
    ],
    [{}, 'Gesperrt hat die Stadt die Brücke.', 'Die Stadt hat die Brücke gesperrt.'],
    [{}, 'Das Buch liegt im Haus.', 'Im Haus liegt das Buch.'],
  ])('%j: %s / %s', (what, statement, words) => {
    expect(differences(statement, words, 'de')).toMatchObject({ ...SAME, ...what })
  })
})

describe('the words that decide are shown', () => {
  it.each<[statement: string, words: string, stated: string[], given: string[]]>([
    ['Es kostet 5 Euro.', 'Es kostet 6 Euro und dauert 3 Tage.', ['5 Euro'], ['6 Euro']],
    ['It took 80 minutes.', 'Es dauerte 90 Minuten.', ['80 minutes'], ['90 Minuten']],
    ['Am 3. Mai ging es los.', 'Am 4. Mai ging es los.', ['3. Mai'], ['4. Mai']],
    ['Die Stadt baut eine Brücke.', 'Die Stadt baut keine Brücke.', [], ['keine']],
    ['Der Preis steigt.', 'Der Preis sinkt.', ['steigt'], ['sinkt']],
    ['Karl Ott rief Anna Keller an.', 'Anna Keller rief Karl Ott an.', [], []],
  ])('%s / %s', (statement, words, stated, given) => {
    const differing = differingWords(statement, words, 'de')
    expect(differing.stated.map(({ start, end }) => statement.slice(start, end))).toEqual(stated)
    expect(differing.given.map(({ start, end }) => words.slice(start, end))).toEqual(given)
  })
})
