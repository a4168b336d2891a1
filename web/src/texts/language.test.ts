import { expect, test } from 'vitest'
import { pickLanguage } from './language.ts'

test('the page speaks the chosen language, else the first one of the browser that it knows', () => {
  expect(pickLanguage('en', ['de-DE'])).toBe('en')
  expect(pickLanguage(undefined, ['fr-FR', 'de-AT', 'en'])).toBe('de')
  expect(pickLanguage('xx', ['en-GB'])).toBe('en')
  expect(pickLanguage(undefined, ['fr'])).toBe('en')
})
