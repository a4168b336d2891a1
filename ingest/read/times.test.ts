import { describe, expect, it } from 'vitest'
import { isoTime } from './times.ts'

describe('a time of publication becomes ISO 8601, as exact as it was', () => {
  it.each<[unknown, string]>([
    ['2025', '2025'],
    [2025, '2025'],
    ['2025-02', '2025-02'],
    ['2025-02-13', '2025-02-13'],
    ['20250213', '2025-02-13'],
    ['13.02.2025', '2025-02-13'],
    ['13. Februar 2025, 10:15 Uhr', '2025-02-13'],
    ['2025-02-13T10:15:00Z', '2025-02-13T10:15:00Z'],
    ['2025-02-13T10:15:00.123+0100', '2025-02-13T10:15:00+01:00'],
    ['2025-02-13 10:15+01', '2025-02-13T10:15:00+01:00'],
    ['Thu, 13 Feb 2025 10:15:00 +0100', '2025-02-13T10:15:00+01:00'],
    ['13 Feb 2025 10:15 GMT', '2025-02-13T10:15:00Z'],
    ['Thu, 13 Feb 2025 10:15:00 EST', '2025-02-13T10:15:00-05:00'],
    [1739438100, '2025-02-13T09:15:00Z'],
    [1739438100000, '2025-02-13T09:15:00Z'],
    ['1739438100', '2025-02-13T09:15:00Z'],
  ])('%s', (written, iso) => {
    expect(isoTime(written)).toBe(iso)
  })

  it('without the time of day, when nobody says in which zone', () => {
    expect(isoTime('2025-02-13T10:15:00')).toBe('2025-02-13')
    expect(isoTime('13 Feb 2025 10:15 XYZ')).toBe('2025-02-13')
  })

  it.each([
    undefined,
    null,
    true,
    {},
    '',
    'gestern',
    '2025-02-30',
    '2025-13-01T10:00:00Z',
    42,
    Number.NaN,
    9e15,
  ])('%s is none', (written) => {
    expect(isoTime(written)).toBeUndefined()
  })
})
