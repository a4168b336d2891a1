import { describe, expect, it } from 'vitest'
import { endsInQuotation, findQuotations, maskQuotations } from './quotations.ts'
import { randomTexts } from './random-texts.fixture.ts'

function quoted(text: string): string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end))
}

describe('what somebody is quoted with is told from the writer’s own words', () => {
  it.each<[marks: string, text: string, quotations: string[]]>([
    ['German', 'Er sagte „ja“ und „nein“.', ['„ja“', '„nein“']],
    ['English', 'He said “yes” and “no”.', ['“yes”', '“no”']],
    ['guillemets', 'Er sagte »ja« und «nein».', ['»ja«', '«nein»']],
    ['straight', 'Er sagte "ja" und "nein".', ['"ja"', '"nein"']],
    ['German closed by a straight one', 'Er sagte „ja" und ging.', ['„ja"']],
    ['the same mark at both ends', 'Er sagte “ja“ und ging.', ['“ja“']],
    ['inner marks', 'Sie rief: „Das ‚Nein‘ bleibt“, mehr nicht.', ['„Das ‚Nein‘ bleibt“']],
    ['German inside straight', '"Er nannte es „gut“ und ging", hieß es.', ['"Er nannte es „gut“ und ging"']],
    ['English inside German', '„Er rief ’halt’ und ging“, hieß es.', ['„Er rief ’halt’ und ging“']],
    ['never closed', 'Er sagte: „Wir gehen. Bald', ['„Wir gehen. Bald']],
    ['closed only', 'Und so geschah es.“ Danach war Ruhe.', []],
    ['apostrophes', 'It’s Peter’s, Hans’ und ’s ist gut.', []],
    ['inches', 'Ein 15" Schirm und ein 17" Schirm.', []],
    ['in brackets', 'Das Amt ("die Behörde") schweigt.', ['"die Behörde"']],
  ])('%s', (_, text, quotations) => {
    expect(quoted(text)).toEqual(quotations)
  })
})

it('a text that breaks off inside a quotation is known as such', () => {
  expect(endsInQuotation('Er sagte: „Wir gehen.')).toBe(true)
  expect(endsInQuotation('Er sagte: „Wir gehen.“')).toBe(false)
  expect(endsInQuotation('"Wir gehen", sagte er. "Bald')).toBe(true)
  expect(endsInQuotation('Er sagte nichts.')).toBe(false)
})

it('own words keep their place when quotations are blanked out', () => {
  expect(maskQuotations('Er sagte „ja“ und ging.')).toBe('Er sagte      und ging.')
  for (const text of randomTexts(500)) {
    const masked = maskQuotations(text)
    expect(masked.length).toBe(text.length)
    const [first] = findQuotations(text)
    expect(masked.slice(0, first?.start)).toBe(text.slice(0, first?.start))
  }
})

it('the name of a newspaper is the writer’s own word, marks or not', () => {
  expect(maskQuotations('Das schreibt der „Neue Bote“ heute.')).toBe('Das schreibt der  Neue Bote  heute.')
  expect(maskQuotations('Sie nannte ihn einen „alten Esel“.')).toBe(
    `Sie nannte ihn einen ${' '.repeat('„alten Esel“'.length)}.`,
  )
})
