import { expect, it } from 'vitest'
import { allEstimates, magnitudesOf, ratesOf, relativeTimesOf, turnsTime } from './measures.ts'

it.each([
  ['stieg von 35 auf 48 Millionen Euro', 35e6, 'EUR'],
  ['between three and five percent', 3, '%'],
  ['kostete 27 Millionen Euro, drei Millionen mehr als geplant', 3e6, 'EUR'],
])('in "%s" a figure has the unit that another one stands with', (text, value, unit) => {
  expect(allEstimates(text)).toContainEqual(expect.objectContaining({ value, unit }))
})

it('a time of day is one in both spellings', () => {
  expect(allEstimates('um 6:12 Uhr').map(({ value }) => value)).toEqual(
    allEstimates('um 6.12 Uhr').map(({ value }) => value),
  )
})

it.each([
  ['900 ships a month', 'month'],
  ['jährlich 900 Schiffe', 'year'],
  ['zwei Züge pro Stunde', 'hour'],
  ['it lasted about an hour', undefined],
  ['a week later', undefined],
])('"%s": per %s', (text, rate) => {
  expect([...ratesOf(text)]).toEqual(rate ? [rate] : [])
})

it('magnitudes count where no number stands before them', () => {
  expect([...magnitudesOf('Tausende kamen')]).toEqual([...magnitudesOf('several thousand people')])
  expect(magnitudesOf('zwei Millionen Euro').size).toBe(0)
})

it('last year is not this one, and until May is not from May on', () => {
  expect(relativeTimesOf('im vorigen Jahr')).toEqual(relativeTimesOf('last year'))
  expect(relativeTimesOf('in diesem Jahr')).not.toEqual(relativeTimesOf('last year'))
  expect(turnsTime('gesperrt bis Mai', 'closed since May')).toBe(true)
  expect(turnsTime('gesperrt bis Mai', 'closed until May')).toBe(false)
})
