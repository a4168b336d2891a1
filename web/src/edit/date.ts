const GERMAN = /^(?:(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*)?(\d{4})$/
const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T.+)?)?)?$/

/** A date as the server takes it, from how people write it: 13.2.2025, 2.2025, 2025, or already ISO 8601. */
export function parseDate(written: string): string | undefined {
  const text = written.trim()
  const [, day, month, year] = GERMAN.exec(text) ?? []
  const iso = year ? [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-') : text
  return ISO.test(iso) && isReal(iso) ? iso : undefined
}

/** Whether there is such a day. */
function isReal(iso: string): boolean {
  const date = new Date(iso)
  return !Number.isNaN(date.getTime()) && (iso.length > 10 || date.toISOString().startsWith(iso))
}
