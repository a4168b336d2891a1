import type { Span } from '../core/article.ts'
import type { Found, Quantity, Token } from './figure-tokens.ts'
import { DAY_FOLLOWS, MONTHS } from './number-words.ts'

/** "12.02.2025" is a day and a year, as "12. Februar 2025" and "February 12, 2025" are; "12. Februar" is a day. */
export function dateAt(text: string, tokens: Token[], at: number): Found | undefined {
  const first = tokens[at] as Token
  const numeric = numericDate(text, tokens, at)
  if (numeric) return numeric
  const next = tokens[at + 1]?.word === 'of' ? at + 2 : at + 1
  const second = tokens[next]
  if (!second || !/^(?:\.?\s*|\s+of\s+)$/.test(text.slice(first.end, second.start))) return undefined
  const [dayWord, monthWord] = MONTHS.has(second.word) ? [first, second] : [second, first]
  const named = MONTHS.get(monthWord.word)
  const isName = named !== undefined && /\p{Lu}/u.test(text[monthWord.start] as string)
  if (!isName || !/^\d{1,2}$/.test(dayWord.word)) return undefined
  return {
    found: [dateOf(Number(dayWord.word), named, { start: first.start, end: second.end })],
    next: next + 1,
  }
}

const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?<month>0?[1-9]|1[0-2])'
const YEAR = '(?<year>\\d{4})'
const DATES = [`${DAY}\\.\\s?${MONTH}\\.\\s?${YEAR}`, `${YEAR}-${MONTH}-${DAY}`].map(
  (pattern) => new RegExp(`^${pattern}(?!\\d)`),
)
const DAY_AND_MONTH = new RegExp(`^${DAY}\\.\\s?${MONTH}\\.(?!\\d)`)

/** "12.02.2025", "2025-02-12"; "12.2." only after a word that a day follows, since it may be a decimal or a chapter. */
function numericDate(text: string, tokens: Token[], at: number): Found | undefined {
  const { start } = tokens[at] as Token
  const rest = text.slice(start, start + 14)
  const day = DAY_FOLLOWS.has(tokens[at - 1]?.word ?? '') ? DAY_AND_MONTH : undefined
  const match = [...DATES, ...(day ? [day] : [])].map((pattern) => pattern.exec(rest)).find(Boolean)
  if (!match?.groups) return undefined
  const place = { start, end: start + match[0].length }
  const found = [dateOf(Number(match.groups.day), Number(match.groups.month), place)]
  if (match.groups.year) found.push({ kind: 'number', value: Number(match.groups.year), unit: '', ...place })
  let next = at + 1
  while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < place.end) next++
  return { found, next }
}

function dateOf(day: number, month: number, place: Span): Quantity {
  return { kind: 'date', value: month * 100 + day, unit: 'MMDD', ...place }
}
