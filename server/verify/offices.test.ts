import { expect, it } from 'vitest'
import { otherOffice } from './offices.ts'

it.each([
  ['Finanzminister Ott reist ab.', 'Verkehrsminister Ott reist ab.'],
  ['The foreign minister left.', 'Der Verteidigungsminister reiste ab.'],
  ['She worked at the State Department.', 'Sie arbeitete im Gesundheitsministerium.'],
  ['Zooleiter Karl Ott kam.', 'Es kamen Zooleiter Max Vogel und der Tierarzt und Züchterchef Karl Ott.'],
])('who holds another office is somebody else: %s', (statement, quoted) => {
  expect(otherOffice(statement, quoted, '')).toBe(true)
})

it.each([
  ['The defence secretary left.', 'Der Verteidigungsminister reiste ab.'],
  ['Das Außenressort schweigt.', 'Das Auswärtige Amt schweigt.'],
  ['Verkehrsminister Ott reist ab.', 'Minister Ott reist ab.'],
])('one office may be called by two names: %s', (statement, quoted) => {
  expect(otherOffice(statement, quoted, '')).toBe(false)
})

it('an office may be told in what stands around the quote', () => {
  expect(
    otherOffice('Ott ist Bauminister.', 'Ott traf den Finanzminister.', 'Bauminister Ott sprach danach.'),
  ).toBe(false)
})
