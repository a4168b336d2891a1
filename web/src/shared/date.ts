import { dateFormat } from './formats.ts'

/** Shows a date as precisely as it is known: 2025, 2025-02, 2025-02-13 or a full time (its day). */
export function formatDate(value: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value) ?? []
  if (!year || !month) return value
  // In UTC, so that the day shown is the day written, wherever the reader is.
  return dateFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
}
