import { describe, expect, it } from 'vitest'
import type { ZoneSpan } from '../../server/core/article.ts'
import type { DeclaredZone } from '../../server/core/declaration.ts'
import { placeOf, withDeclared } from './declared-zones.ts'

const TEXT = `Neue Brücke

Der Rat hat den Neubau beschlossen.

Endlich tut sich etwas, meint Klaus aus der Gartenstraße.

Der Bau beginnt im Mai.`
const LETTER = 'Endlich tut sich etwas, meint Klaus aus der Gartenstraße.'
const FOUND: ZoneSpan[] = [
  { zone: 'headline', rule: 'title', start: 0, end: 13 },
  { zone: 'body', rule: 'paragraph', start: 13, end: TEXT.length },
]

function selector(exact: string, text = TEXT, at = text.indexOf(exact)): DeclaredZone {
  const end = at + exact.length
  return {
    zone: 'comment',
    exact,
    prefix: text.slice(Math.max(0, at - 32), at),
    suffix: text.slice(end, end + 32),
  }
}

function wordsAt(text: string, zone: DeclaredZone): string | undefined {
  const place = placeOf(text, zone)
  return place && text.slice(place.start, place.end)
}

describe('a declared stretch', () => {
  it('wins over the rules, exactly where it stands, and what is around it stays as it was', () => {
    const { zones, warnings } = withDeclared(TEXT, FOUND, [selector(LETTER)])
    expect(warnings).toEqual([])
    expect(zones.map(({ zone, start, end }) => [zone, TEXT.slice(start, end).trim()])).toEqual([
      ['headline', 'Neue Brücke'],
      ['body', 'Der Rat hat den Neubau beschlossen.'],
      ['comment', LETTER],
      ['body', 'Der Bau beginnt im Mai.'],
    ])
    expect(zones.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT)
    const comment = zones[2] as ZoneSpan
    expect(TEXT.slice(comment.start, comment.end)).toBe(LETTER)
  })

  it('may be part of a paragraph, or reach over several zones; a later one wins where two overlap', () => {
    const whole = { ...selector(TEXT), zone: 'boilerplate' as const }
    const { zones } = withDeclared(TEXT, FOUND, [whole, selector('meint Klaus')])
    expect(zones.map(({ zone }) => zone)).toEqual(['boilerplate', 'comment', 'boilerplate'])
  })

  it('is found again when the text around it, or a few of its words, were edited', () => {
    const moved = TEXT.replace('Der Rat', 'Am Dienstag hat der Rat lange beraten. Er')
    expect(wordsAt(moved, selector(LETTER))).toBe(LETTER)
    const corrected = TEXT.replace('Gartenstraße', 'Gartenstrasse')
    expect(wordsAt(corrected, selector(LETTER))).toBe(LETTER.replace('ß', 'ss'))
    const last = 'Der Bau beginnt, wie es heißt, wohl im Mai.'
    const longer = TEXT.replace('Der Bau beginnt im Mai.', last)
    expect(wordsAt(longer.replace('wohl ', ''), selector(last, longer))).toBe(last.replace('wohl ', ''))
  })

  it('is the one with its old surroundings when its words stand there several times', () => {
    const text = 'Ja.\n\nErste Frage?\n\nJa.\n\nZweite Frage?\n\nJa.'
    const at = text.indexOf('Ja.', 5)
    expect(placeOf(`Neu.\n\n${text}`, selector('Ja.', text, at))?.start).toBe(at + 6)
  })

  it('changes nothing and is reported when it is found no more', () => {
    const { zones, warnings } = withDeclared(TEXT.replace(LETTER, 'Gestrichen.'), FOUND, [selector(LETTER)])
    expect(zones).toEqual(FOUND)
    expect(warnings).toEqual([`What is declared to be comment is found no more: "${LETTER}"`])
  })
})
