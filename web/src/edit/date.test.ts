import { expect, it } from 'vitest'
import { parseDate } from './date.ts'

it.each([
  ['13.2.2025', '2025-02-13'],
  ['03. 02. 2025', '2025-02-03'],
  ['2.2025', '2025-02'],
  [' 2025 ', '2025'],
  ['2025-02-13', '2025-02-13'],
  ['2025-02-13T10:15:00+01:00', '2025-02-13T10:15:00+01:00'],
])('a date may be written as people do: %j', (written, iso) => {
  expect(parseDate(written)).toBe(iso)
})

it.each(['gestern', '30.2.2025', '2025-13', '13.2.25', '', '2025-02-13Tabc'])('%j is no date', (written) => {
  expect(parseDate(written)).toBeUndefined()
})
