import type { Span } from '../core/article.ts'
import { MONTHS } from './number-words.ts'
import { findQuantities, type Quantity } from './quantities.ts'

/** A unit's word, as other texts have it where this one has a sign: "5 %" is found by "Prozent". */
const UNIT_WORDS: Record<string, { de: string; en: string }> = {
  '%': { de: 'Prozent', en: 'percent' },
  EUR: { de: 'Euro', en: 'euro' },
  USD: { de: 'Dollar', en: 'dollar' },
  GBP: { de: 'Pfund', en: 'pound' },
}

export interface Figure extends Span {
  /** The same ones for all spellings of the figure. */
  terms: string[]
  /** The word for its unit when it is not there, else nothing. */
  unit: string
}

/** The figures of a text with the terms that stand for their number words, in order. */
export function findFigures(text: string, language: string): Figure[] {
  const figures: Figure[] = []
  for (const quantity of findQuantities(text)) {
    const { start, end } = quantity
    const last = figures.at(-1)
    if (last?.start === start) last.terms.push(...termsOf(quantity))
    else figures.push({ start, end, terms: termsOf(quantity), unit: missingUnit(quantity, text, language) })
  }
  return figures
}

/** A day is also found by its month. */
function termsOf({ kind, value, unit }: Quantity): string[] {
  return kind === 'date' ? [`${value}${unit}`, termOfMonth(Math.floor(value / 100))] : [`${value}${unit}`]
}

function missingUnit({ unit, start, end }: Quantity, text: string, language: string): string {
  const word = UNIT_WORDS[unit]?.[language === 'en' ? 'en' : 'de'] ?? ''
  return text.slice(start, end).toLowerCase().includes(word.toLowerCase()) ? '' : word
}

/** One term for a month in both languages. Short forms and "may" mean other things, too. */
export function monthTerm(word: string): string | undefined {
  const month = MONTHS.get(word.toLowerCase())
  const isMonth = word.length > 3 || /^M(?:ai|ay|AI|AY)$/.test(word) || word === 'mai'
  return month && isMonth ? termOfMonth(month) : undefined
}

function termOfMonth(month: number): string {
  return `${month}MM`
}
