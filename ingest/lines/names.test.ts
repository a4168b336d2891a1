import { describe, expect, it } from 'vitest'
import { bylineAuthor, personName } from './names.ts'

describe('a byline gives the author as one would say the name', () => {
  it.each([
    ['Von Max Muster', 'Max Muster'],
    ['VON MAX MUSTER', 'MAX MUSTER'],
    ['By Jane Doe', 'Jane Doe'],
    ['Von Max Muster, Berlin', 'Max Muster'],
    ['Von Max Muster | 13.02.2025', 'Max Muster'],
    [
      'Von Max Muster, Erika Beispiel und Anna-Lena van der Berg',
      'Max Muster, Erika Beispiel, Anna-Lena van der Berg',
    ],
    ['- Mayer, Peter F.(Autor)', 'Peter F. Mayer'],
    ['Autorin: Erika Beispiel', 'Erika Beispiel'],
    ['Ein Gastbeitrag von J. D. Beispiel', 'J. D. Beispiel'],
  ])('%s', (line, name) => {
    expect(bylineAuthor(line)).toBe(name)
  })

  it.each([
    '[OM/KN]',
    'Von Montag bis Freitag',
    'Von Berlin',
    'Von der Leyen trifft den Kanzler',
    'By the end of the year',
    'Max Muster',
    'Text und Bild',
    'Von 2014 bis Heute',
  ])('"%s" is none', (line) => {
    expect(bylineAuthor(line)).toBeUndefined()
  })

  it('a place or one word is no personal name', () => {
    expect(personName('Berlin')).toBeUndefined()
    expect(personName('der Redaktion Politik')).toBeUndefined()
  })
})
