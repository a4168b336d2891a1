import { describe, expect, it } from 'vitest'
import { randomTexts } from './random-texts.fixture.ts'
import { fold, questionTerms, termsOf } from './terms.ts'

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

it('a compound is found by its hyphened parts and as a whole', () => {
  const terms = termsOf('Der US-Verteidigungsminister kam', 'de')
  expect(terms).toEqual(expect.arrayContaining(termsOf('Verteidigungsminister', 'de')))
  expect(terms).toEqual(expect.arrayContaining(termsOf('USVerteidigungsminister', 'de')))
})

it('words that stand in every text are no search terms', () => {
  expect(termsOf('Das ist der Grund, warum sie nicht zu uns kamen', 'de')).toEqual(['grund', 'kam'])
  expect(termsOf('This is the reason why they did not come', 'en')).toEqual(['reason', 'come'])
})

it('numbers are searched as they are written', () => {
  expect(termsOf('500.000 Soldaten, 2,5 Prozent, Artikel 5, 2025', 'de')).toEqual(
    expect.arrayContaining(['500.000', '2,5', '5', '2025']),
  )
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
