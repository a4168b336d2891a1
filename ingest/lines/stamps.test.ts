import { describe, expect, it } from 'vitest'
import { isStampLine, signedStamp, stampOf } from './stamps.ts'

describe('when a comment was written', () => {
  it.each([
    ['6/5/2025 6:41 AM', 'minute'],
    ['gestern, 18:20 Uhr', 'minute'],
    ['12. März, 14:05', 'minute'],
    ['Sunday at 9:12 am', 'minute'],
    ['vor 3 Std.', 'age'],
    ['2d', 'age'],
    ['12.03.2025', 'day'],
    ['14:52 Uhr', undefined],
    ['Montag', undefined],
    ['Die Brücke ist seit gestern gesperrt', undefined],
  ])('%s: %s', (line, stamp) => {
    expect(stampOf(line)).toBe(stamp)
  })

  it.each([
    ['Tobin — 2 weeks ago', 'Tobin'],
    ['Marlies schrieb am 07.11.2025 um 08:10 Uhr:', 'Marlies'],
    ['12.03.2025, 14:20 Uhr | Peter', 'Peter'],
    ['wolf_59 — 14.03.2025, 08:22 — #12', 'wolf_59'],
  ])('%s, and by whom', (line, name) => {
    expect(signedStamp(line)?.name).toBe(name)
  })
})

describe('the date of an article may stand among other words', () => {
  it.each(['14. Mai, 22:47 Uhr – Lesezeit 4 Min.', 'Coast newsroom | Aug 19, 2024', 'Published June 3'])(
    '%s',
    (line) => expect(isStampLine(line)).toBe(true),
  )

  it('but a sentence with a date is none', () => {
    expect(isStampLine('Am 3. März 2025 stimmte der Rat dem Neubau der Brücke zu')).toBe(false)
  })
})
