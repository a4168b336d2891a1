import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { randomTexts } from './random-texts.fixture.ts'
import { questionTerms, termsOf } from './terms.ts'

describe('a German search finds a word in each of its forms', () => {
  it.each([
    'Haus Häuser Hauses Häusern',
    'Verhandlung Verhandlungen',
    'Straße Strasse Straßen STRASSE',
    'Zoll Zölle Zöllen Zolls',
    'Land Länder Ländern Landes',
    'Präsident Präsidenten',
    'Krieg Krieges Kriege Kriegs',
    'Gespräch Gespräche Gesprächen',
    'Stadt Städte Städten',
    'Kind Kinder Kindern Kindes',
    'Soldat Soldaten',
    'europäisch europäische europäischen',
    'telefonieren telefoniert telefonierten',
    'sagt sagte sagen gesagt',
    "Trump Trumps Trump's Trump’s",
    'Selenskyj Selenskyjs',
    'Häuser Ha\u0308user Häu\u00adser',
  ])('%s', (forms) => {
    const terms = new Set(termsOf(forms, 'de'))
    expect([...terms]).toHaveLength(1)
  })

  it.each([
    ['Erde', 'Herde'],
    ['Zoll', 'Zelle'],
    ['Krieg', 'Krug'],
    ['Soldat', 'Sold'],
    ['Stadt', 'Staat'],
  ])('and does not take %s for %s', (a, b) => {
    expect(termsOf(a, 'de')).not.toEqual(termsOf(b, 'de'))
  })
})

describe('an English search finds a word in each of its forms', () => {
  it.each([
    'country countries',
    'house houses',
    'war wars',
    'talk talks',
    "Trump Trump's",
    'policy policies',
  ])('%s', (forms) => {
    expect(new Set(termsOf(forms, 'en')).size).toBe(1)
  })
})

describe('a German search finds a compound by its parts, and the parts by the compound', () => {
  it.each([
    ['Verteidigungsminister', 'Minister der Verteidigung'],
    ['US-Verteidigungsminister', 'US Verteidigungsminister'],
    ['Pestausbruch', 'Ausbruch der Pest'],
    ['Wahlkampfmotto', 'Wahlkampfsmotto'],
    ['Wahlkampfmottos', 'Motto des Wahlkampfs'],
    ['Eisenbahnstrecken', 'Strecke der Eisenbahn'],
    ['Schulgebäude', 'Gebäude der Schule'],
    // an unknown first part
    ['Sojabohnenanbau', 'Anbau von Sojabohnen'],
    ['Entbürokratisierungsgesetz', 'Gesetz zur Entbürokratisierung'],
  ])('%s: %s', (compound, parts) => {
    expect(new Set(termsOf(compound, 'de'))).toEqual(new Set(termsOf(parts, 'de')))
  })

  it.each([
    'Gegenwart',
    'Vorstellung',
    'Unterricht',
    'Veranstaltung',
    'Donnerstag',
    'Mittwoch',
    'Beschreibung',
    'Minister',
    'Gewerkschaften',
    'Entscheidung',
    'kritisieren',
    'bezeichnete',
  ])('but no part of %s, which is none', (word) => {
    expect(termsOf(word, 'de')).toHaveLength(1)
  })

  it('also in short hyphened words', () => {
    expect(termsOf('E-Mail G-7', 'de')).toEqual(expect.arrayContaining(termsOf('Email G7', 'de')))
  })
})

describe('a search finds a name in the spelling of another language, with and without capitals', () => {
  it.each([
    'Selenskyj Selenskyjs Zelenskyy Selenski Zelensky Zelenskyi Selenskij zelensky ZELENSKY',
    'Putin Poutine putins',
    'Tschaikowski Tchaikovsky Tschaikowsky Tchaikovski',
    'Gorbatschow Gorbachev Gorbatschows',
    'Chruschtschow Khrushchev',
    'Lukaschenko Lukashenko',
    'Wladimir Vladimir',
    'Sergej Sergei Sergey',
    'Medwedew Medvedev Medwedjew',
    'Charkiw Kharkiv',
    'Kyjiw Kyiv',
    'Jelzin Yeltsin',
    'Müller Mueller',
    'für fuer Präsident Praesident',
  ])('%s', (spellings) => {
    expect(new Set(termsOf(spellings, 'de'))).toHaveLength(1)
  })

  it.each([
    ['Stoff', 'Stow'],
    ['Zeit', 'Seit'],
    ['Reise', 'Reize'],
    ['Tasche', 'Tache'],
    ['Tür', 'Tour'],
    ['Quelle', 'Qulle'],
  ])('and does not take %s for %s', (a, b) => {
    expect(termsOf(a, 'de')).not.toEqual(termsOf(b, 'de'))
  })
})

describe('a search finds a figure in each of its spellings', () => {
  it.each([
    ['de', '90 Minuten', 'anderthalb Stunden', '5400s'],
    ['de', '20 %', 'ein Fünftel', '20%'],
    ['de', 'jeder Fünfte', '20 Prozent', '20%'],
    ['de', '500.000', '500 000 oder fünfhunderttausend', '500000'],
    ['de', 'am 12.2.', '12. Februar', '212MMDD'],
    ['en', '12.02.2025', 'February 12th, 2025', '212MMDD'],
  ])('%s: %s, %s', (language, one, other, term) => {
    expect(termsOf(one, language)).toContain(term)
    expect(termsOf(other, language)).toContain(term)
  })

  it('and a day by its month and year, in both languages', () => {
    const day = termsOf('12.02.2025', 'de')
    expect(day).toEqual(expect.arrayContaining(termsOf('im Februar 2025', 'de')))
    expect(day).toEqual(expect.arrayContaining(termsOf('February 2025', 'en')))
    expect(termsOf('it may', 'en')).not.toEqual(termsOf('it May', 'en'))
  })

  it('and a sign by its word', () => {
    expect(termsOf('5 %', 'de')).toEqual(termsOf('5 Prozent', 'de'))
    expect(termsOf('$5', 'en')).toEqual(termsOf('5 dollars', 'en'))
  })

  it('without losing letters that belong to a number', () => {
    expect(termsOf('G7 5G F-35', 'de')).toEqual(expect.arrayContaining(['g7', '5g', 'f35']))
  })
})

it('words that stand in every text are no search terms', () => {
  expect(termsOf('Das ist der Grund, warum sie nicht zu uns kamen', 'de')).toEqual(['grund', 'kam'])
  expect(termsOf('This is the reason why they did not come', 'en')).toEqual(['reason', 'come'])
})

describe('a question', () => {
  it('in English finds names in German articles, without its own function words', () => {
    const terms = questionTerms("What did Trump's envoy tell Putin about the NATO?", ['de'])
    expect(terms).toEqual(expect.arrayContaining(termsOf('Trump Putin NATO', 'de')))
    for (const word of ['what', 'did', 'the', 'about']) expect(terms).not.toContain(word)
  })

  it('in German finds names in English articles', () => {
    const terms = questionTerms('Was sagte Trump über die NATO?', ['en'])
    expect(terms).toEqual(expect.arrayContaining(['trump', 'nato']))
    for (const word of ['was', 'uber', 'die']) expect(terms).not.toContain(word)
  })

  it('gives no term twice', () => {
    const terms = questionTerms('Zoll, Zölle und Zoll: Was kostet der Zoll?', ['de', 'en'])
    expect(new Set(terms).size).toBe(terms.length)
  })
})

describe('in any text', () => {
  it('what a question asks for with the words of a text is found there', () => {
    for (const text of randomTexts(500)) {
      const found = new Set(termsOf(text, 'de'))
      expect(found).toEqual(found.union(new Set(questionTerms(text, ['de']))))
    }
  })

  it('folding twice changes nothing, and composed and decomposed letters are the same', () => {
    for (const text of randomTexts(500)) {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
    }
  })

  it('terms are the same for composed and decomposed letters and in another case', () => {
    for (const text of randomTexts(500)) {
      const terms = termsOf(text, 'de')
      expect(termsOf(text.normalize('NFD'), 'de')).toEqual(terms)
      expect(termsOf(text.toUpperCase(), 'de')).toEqual(terms)
    }
  })

  it('terms fit into a column that is separated by blanks', () => {
    for (const text of [...randomTexts(500), 'x'.repeat(5_000)]) {
      for (const term of termsOf(text, 'de')) expect(term).toMatch(/^\S{1,80}$/u)
    }
  })
})
