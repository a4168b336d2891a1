import { expect, it } from 'vitest'
import { otherCause } from './causes.ts'

const QUOTE = 'Der Wirt musste wegen Steuerhinterziehung vor Gericht.'

it('the cause is the one that the quote gives', () => {
  expect(otherCause('Der Wirt kam wegen Diebstahls vor Gericht.', QUOTE, '', 'de')).toBe(true)
  expect(otherCause('Wegen Hinterziehung kam der Wirt vor Gericht.', QUOTE, '', 'de')).toBe(false)
  expect(otherCause('Wegen Diebstahls kam er vor Gericht.', QUOTE, 'Es ging um Diebstahl.', 'de')).toBe(false)
})
