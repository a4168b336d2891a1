import { describe, expect, it } from 'vitest'
import { isoDate } from './dates.ts'

describe('a written date becomes ISO 8601', () => {
  it.each([
    ['date 2025-02', '2025-02'],
    ['2025-02-13T10:15:00Z', '2025-02-13'],
    ['Stand: 13.02.2025, 10:15', '2025-02-13'],
    ['3. 2. 2025', '2025-02-03'],
    ['Veröffentlicht am 13. Februar 2025', '2025-02-13'],
    ['Donnerstag, 6. März 2025', '2025-03-06'],
    ['13. Jänner 2025', '2025-01-13'],
    ['Published 13 February 2025', '2025-02-13'],
    ['February 13th, 2025', '2025-02-13'],
    ['Sept. 1, 2024', '2024-09-01'],
    ['Dezember 2024', '2024-12'],
  ])('%s', (line, iso) => {
    expect(isoDate(line)).toBe(iso)
  })

  it.each(['am gestrigen Mittwoch', 'am 12. Februar', '2025', '31.02.2025', '13.13.2025', '2025-13-01'])(
    '"%s" is none',
    (line) => {
      expect(isoDate(line)).toBeUndefined()
    },
  )
})
