import { expect, it } from 'vitest'
import { editingTexts } from './editing.ts'

it.each([
  ['is too large: more than 4 MB', 'ist zu groß: mehr als 4 MB'],
  ['is empty: it holds no text', 'ist leer: kein Text darin'],
  ['has a reason that is new', 'has a reason that is new'],
])('whoever reads German is told in German why %j, where that is foreseen', (reason, words) => {
  expect(editingTexts('de').reasonOf(reason)).toBe(words)
  expect(editingTexts('en').reasonOf(reason)).toBe(reason)
})

it('whoever reads German is told what is to be checked', () => {
  const warning =
    'The article names more than one outlet (Nordblick, Südblick), so it is unknown; declare it in sources.json. It says: x'
  expect(editingTexts('de').warningOf(warning)).toBe(
    'Der Artikel widerspricht sich (Nordblick, Südblick). Die Angabe gilt als unbekannt, bis jemand sie im Artikel berichtigt.',
  )
})
