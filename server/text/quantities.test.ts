import { describe, expect, it } from 'vitest'
import { findQuantities } from './quantities.ts'
import { randomTexts } from './random-texts.fixture.ts'

/** One text for each figure: equal exactly when the figures are. */
function keys(text: string): string[] {
  return [...new Set(findQuantities(text).map(({ value, unit }) => `${value}${unit}`))].sort()
}

describe('a figure is the same figure however it is written', () => {
  it.each([
    [
      'anderthalb Stunden',
      '90 Minuten',
      '1.5 hours',
      '1,5 Stunden',
      '90-minütiges',
      '90 minutes',
      '1½ Stunden',
    ],
    ['anderthalbstündig', 'eineinhalb Stunden', 'one and a half hours'],
    ['eine Stunde', '60 Minuten', 'one hour', 'einstündig', 'an hour'],
    ['eine halbe Stunde', 'half an hour', '30 Minuten', 'halbstündig'],
    ['zweieinhalb Stunden', 'two and a half hours', '150 Minuten'],
    ['zweijährig', 'zwei Jahre', '2 years', '2-jährig'],
    ['fünf Prozent', '5 %', '5%', '5 percent', '5 per cent', 'fünfprozentig', '5-prozentig'],
    ['ein Fünftel', '20 Prozent', 'one fifth', '20 percent'],
    ['zwei Drittel', 'two thirds', 'two-thirds'],
    ['drei Viertel', '75 Prozent', 'three quarters'],
    [
      '500 Mrd. Dollar',
      '$500 billion',
      '500 Milliarden US-Dollar',
      '500 Mrd. US-Dollar',
      '$500bn',
      'USD 500 billion',
    ],
    ['2 Billionen Euro', 'zwei Billionen Euro', '€2 trillion', '2,000 billion euros'],
    ['eine Billion Euro', '1000 Milliarden Euro', 'one trillion euros'],
    [
      '5 Mio. Euro',
      '„fünf Millionen“ Euro',
      '€5m',
      '5 Millionen Euro',
      '5 million euros',
      '5.000.000 €',
      '5 Mio.€',
    ],
    ['1.000', '1,000', '1000', 'tausend'],
    ['1.234.567', '1,234,567', '1234567'],
    ['0,125 Prozent', '0.125 percent'],
    ['dreißig', 'dreissig', '30', 'thirty'],
    ['fünfundzwanzig', 'twenty-five', '25', 'twenty five'],
    ['einundzwanzig', 'twenty-one', '21'],
    ['zweihundertfünfzigtausend', '250.000', '250,000', '250 thousand', '250 tsd.'],
    ['dreitausend', '3000', 'three thousand', '3 Tausend'],
    ['fünfhundert Soldaten', '500 soldiers', 'five hundred soldiers'],
    ['12.02.2025', '12.2.2025', '12. Februar 2025', 'February 12, 2025', '12 February 2025', 'Feb. 12, 2025'],
    ['am 3. Mai', 'May 3', 'May 3rd', 'the 3rd of May', 'am 3.5.', 'bis 03.05.'],
    ['2025-02-12', '12.2.2025', '12. 2. 2025'],
    ['die Hälfte', '50 Prozent', 'half of them'],
    ['jeder Fünfte', 'jede fünfte Frau', 'one in five', '20 %'],
  ])('%s', (first, ...others) => {
    expect(keys(first).length).toBeGreaterThan(0)
    for (const other of others) expect(keys(other), other).toEqual(keys(first))
  })
})

describe('a figure is not taken for another one', () => {
  it.each([
    ['5 %', '50 %'],
    ['5 %', '5'],
    ['5 %', '5 Euro'],
    ['5 Euro', '5 Dollar'],
    ['drei', 'dreißig'],
    ['drei', 'dreizehn'],
    ['eine Million', 'eine Milliarde'],
    ['2 billion euros', '2 Billionen Euro'],
    ['one billion euros', 'eine Billion Euro'],
    ['$5m', '$5'],
    ['$5bn', '$5m'],
    ['90 Minuten', '90 Sekunden'],
    ['half an hour', 'an hour'],
    ['0,125', '125'],
    ['1,5', '15'],
    ['1.000', '1'],
    ['12.02.2025', '13.02.2025'],
    ['12.02.2025', '12.03.2025'],
    ['12. Februar', '12. März'],
    ['12.02.2025', '12.02.2024'],
    ['Kapitel 3.5.', 'am 3.5.'],
    ['am 3.5 km', 'am 3.5.'],
    ['in der 41. Minute', '41 Minuten'],
    ['am 3. Tag', '3 Tage'],
  ])('%s ≠ %s', (a, b) => {
    expect(keys(a)).not.toEqual(keys(b))
  })
})

it.each([
  'no one knows',
  'ein Mann und eine Frau',
  'a third term',
  'in der zweiten Hälfte',
  'jeder Mann',
  'Hunderte kamen',
  'im Jahrtausend',
  'Sie may go',
])('what is no figure is not counted as one: %s', (text) => {
  expect(keys(text)).toEqual([])
})

it('a date does not become a decimal number', () => {
  expect(findQuantities('am 12.02.2025').map(({ kind, value }) => [kind, value])).toEqual([
    ['date', 212],
    ['number', 2025],
  ])
})

it('figures are marked where they stand', () => {
  const text = 'Er gab 500 Mrd. US-Dollar, dann sprach er anderthalb Stunden mit ein Fünftel der Leute (5 %).'
  expect(findQuantities(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '500 Mrd. US-Dollar',
    'anderthalb Stunden',
    'ein Fünftel',
    '5 %',
  ])
})

it('a full stop between two sentences does not join a number to the next word', () => {
  expect(keys('Es waren 20. Ein Jahr später kam er.')).toContain('20')
})

it('in any text, figures stand in order inside the text and are finite', () => {
  for (const text of randomTexts(500)) {
    let at = 0
    for (const { start, end, value } of findQuantities(text)) {
      expect(Number.isFinite(value)).toBe(true)
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(start).toBeGreaterThanOrEqual(at)
      at = start
    }
  }
})
