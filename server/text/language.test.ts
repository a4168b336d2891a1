import { expect, it } from 'vitest'
import { detectLanguage } from './language.ts'

it.each([
  ['de', 'Wie lange haben Trump und Putin telefoniert?'],
  ['de', 'Wer führte die Sitzung der Ukraine-Kontaktgruppe?'],
  ['de', 'Was war am 12. Februar?'],
  ['de', 'Und laut Welt?'],
  ['de', 'Der Minister kam am Mittag an, die Sitzung war kurz.'],
  ['en', 'Who did Trump ask to lead the negotiations?'],
  ['en', 'What role does Article 5 play?'],
  ['en', 'How long was the call?'],
  ['en', 'The minister arrived at noon, and the meeting was short.'],
  ['en', 'The outlet „Die Welt“ said that it would not publish the letter.'],
  ['de', ''],
  ['de', '12345 😀'],
])('a text is read in its own language: %s, %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})
