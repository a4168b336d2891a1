import { describe, expect, it } from 'vitest'
import { agree, bearsOut, type Estimate, findEstimates } from './estimates.ts'

const first = (text: string) => findEstimates(text)[0] as Estimate

describe('figures that are rounded are no contradiction', () => {
  it.each([
    ['90 Minuten', 'anderthalb Stunden'],
    ['90 Minuten', 'fast 90 Minuten'],
    ['90 Minuten', 'mehr als eine Stunde'],
    ['rund 100 Gäste', '96 Gäste'],
    ['nearly 3 hours', '170 minutes'],
    ['at least 14 people', '15 people'],
  ])('%s, %s', (one, other) => {
    expect(agree(first(one), first(other))).toBe(true)
    expect(agree(first(other), first(one))).toBe(true)
  })

  it.each([
    ['90 Minuten', 'zwei Stunden'],
    ['90 Minuten', 'mehr als zwei Stunden'],
    ['rund 100 Gäste', '150 Gäste'],
    ['weniger als 5 Euro', '8 Euro'],
    ['5 Euro', '5 Prozent'],
  ])('but %s, %s', (one, other) => {
    expect(agree(first(one), first(other))).toBe(false)
  })
})

describe('who reads a figure finds it borne out', () => {
  it.each([
    [true, '90 Minuten', 'mehr als eine Stunde'],
    [false, 'mehr als eine Stunde', '90 Minuten'],
    [true, '96 Gäste', 'rund 100 Gäste'],
    [false, 'rund 100 Gäste', '96 Gäste'],
    [true, 'fast 90 Minuten', '90 Minuten'],
    [false, 'mehr als 90 Minuten', 'weniger als 90 Minuten'],
    [false, 'fast 600 Kinder', 'mehr als 600 Kinder'],
    [false, 'rund 45 Minuten', 'mehr als 45 Minuten'],
    [true, '45 Minuten', 'mindestens 45 Minuten'],
    [true, 'im Vergleich zu 2023', 'gegenüber 2023'],
    [true, 'compared with 2023', 'over 2023'],
    [true, 'Das Spiel dauerte 90 Minuten.', 'Das Spiel zog sich über 90 Minuten hin.'],
    [false, 'Das Spiel dauerte 90 Minuten.', 'Das Spiel dauerte über 90 Minuten.'],
  ])('%s: „%s“ for „%s“', (expected, given, stated) => {
    expect(bearsOut(first(given), first(stated))).toBe(expected)
  })
})
