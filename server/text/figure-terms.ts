import type { Span } from '../core/article.ts'
import { MONTHS } from './number-words.ts'
import { findQuantities, type Quantity } from './quantities.ts'

/** What a sign stands for, as the word is found in other texts: "5 %" is found by "Prozent". */
const SIGNS: Record<string, { de: string; en: string }> = {
  '%': { de: 'Prozent', en: 'percent' },
  '€': { de: 'Euro', en: 'euro' },
  $: { de: 'Dollar', en: 'dollar' },
  '£': { de: 'Pfund', en: 'pound' },
}

export interface Figure extends Span {
  /** The same ones for all spellings of the figure. */
  terms: string[]
  /** The word for a sign in it, or nothing. */
  unit: string
}

/** The figures of a text with the terms that stand for their number words, in order. */
export function findFigures(text: string, language: string): Figure[] {
  const figures: Figure[] = []
  for (const quantity of findQuantities(text)) {
    const { start, end } = quantity
    const last = figures.at(-1)
    if (last?.start === start) last.terms.push(...termsOf(quantity))
    else figures.push({ start, end, terms: termsOf(quantity), unit: unitIn(text.slice(start, end), language) })
  }
  return figures
}

/** A day is also found by its month. */
function termsOf({ kind, value, unit }: Quantity): string[] {
  return kind === 'date' ? [`${value}${unit}`, termOfMonth(Math.floor(value / 100))] : [`${value}${unit}`]
}

function unitIn(words: string, language: string): string {
  const sign = /[%€$£]/.exec(words)?.[0]
  return sign ? (SIGNS[sign] as { de: string; en: string })[language === 'en' ? 'en' : 'de'] : ''
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
