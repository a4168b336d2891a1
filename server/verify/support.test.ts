import { describe, expect, it } from 'vitest'
import { unsupported } from './support.ts'

describe('a statement is supported', () => {
  it.each([
    ['Das Gespräch dauerte 90 Minuten.', 'Sie sprachen anderthalb Stunden.'],
    ['It rose by 5 percent.', 'Es stieg um fünf Prozent auf 20 Euro.'],
    ['Es war am 12.02.2025.', 'Das Treffen am 12. Februar 2025 war kurz.'],
    ['Es dauerte mehr als eine Stunde.', 'Es dauerte 90 Minuten.'],
    ['Er kommt nicht.', 'Der Minister wird nicht kommen.'],
    ['Sie bauen.', 'Die Stadt baut.'],
    ['The two mayors met.', 'Petra Lindner traf Jan Holm.'],
  ])('%s ⇐ %s', (statement, quote) => {
    expect(unsupported(statement, quote)).toBeUndefined()
  })
})

describe('a statement is not supported by a quote', () => {
  it.each([
    ['figure-not-in-quote', 'Das Gespräch dauerte 60 Minuten.', 'Sie sprachen anderthalb Stunden.'],
    ['figure-not-in-quote', 'Es dauerte 90 Minuten.', 'Es dauerte mehr als eine Stunde.'],
    ['figure-not-in-quote', 'Es stieg um 5 Prozent.', 'Es stieg.'],
    ['figure-not-in-quote', 'Es stieg um 5 Prozent.', 'Es stieg um 5 Euro.'],
    ['figure-not-in-quote', 'Es war am 12. März.', 'Es war am 12. Februar.'],
    ['figure-not-in-quote', 'It costs 2 billion euros.', 'Es kostet 2 Billionen Euro.'],
    ['negation-differs', 'Er kommt.', 'Er kommt nicht.'],
    ['negation-differs', 'Er kommt nicht.', 'Er kommt.'],
    ['negation-differs', 'He never came.', 'Er kam.'],
  ])('%s: %s ⇍ %s', (reason, statement, quote) => {
    expect(unsupported(statement, quote)).toBe(reason)
  })
})
