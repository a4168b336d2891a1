/** Formats of the browser take long to be made, and lists use the same ones for each of their rows. */
const dates = new Map<string, Intl.DateTimeFormat>()
const languages = new Map<string, Intl.DisplayNames>()

export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, options)
  dates.set(key, format)
  return format
}

/** What a language is called. */
export function languageName(language: string, locale: string): string {
  const names = languages.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  languages.set(locale, names)
  return names.of(language) ?? language
}
