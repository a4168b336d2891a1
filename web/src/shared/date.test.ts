import { expect, test } from 'vitest'
import { formatDate } from './date.ts'

test('a date is shown no more precisely than it is known', () => {
  expect(formatDate('2025', 'de')).toBe('2025')
  expect(formatDate('2025-02', 'de')).toBe('Februar 2025')
  expect(formatDate('2025-02-13', 'de')).toBe('13. Februar 2025')
  expect(formatDate('2025-02-13T23:30:00-05:00', 'en')).toBe('February 13, 2025')
})
