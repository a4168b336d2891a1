import type { Span } from '../core/article.ts'
import {
  FRACTIONS,
  NUMBER_WORDS,
  NUMBERS_BEFORE_UNITS,
  SCALES,
  UNITS,
  type UnitKind,
} from './number-words.ts'

/** A figure in one form for all its spellings: "anderthalb Stunden" and "90 minutes" are 5,400 seconds. */
export interface Quantity extends Span {
  kind: 'number' | UnitKind
  /** In `unit`: seconds for durations, per cent for fractions ("ein Fünftel" is 20 %). */
  value: number
  unit: string
}

interface Token extends Span {
  word: string
}

/** All figures of a German or English text, in order. Years and ordinals count as numbers. */
export function findQuantities(text: string): Quantity[] {
  const tokens = [...text.matchAll(/\d+(?:[.,]\d+)*|[$€£%]|\p{L}+/gu)].map(
    (match): Token => ({
      word: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }),
  )
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt(text, tokens, at)
    if (quantity) found.push(quantity.quantity)
    at = quantity ? quantity.next : at + 1
  }
  return found
}

function quantityAt(
  text: string,
  tokens: Token[],
  at: number,
): { quantity: Quantity; next: number } | undefined {
  const first = tokens[at] as Token
  const joined = joinedQuantity(first.word)
  if (joined) return { quantity: { ...joined, start: first.start, end: first.end }, next: at + 1 }

  const plain = numberOf(first.word)
  let value = plain ?? NUMBERS_BEFORE_UNITS.get(first.word)
  if (value === undefined) return undefined
  let next = at + 1
  for (let scale = SCALES.get(follower(next)); scale !== undefined; scale = SCALES.get(follower(next))) {
    value *= scale
    next++
  }
  const fraction = FRACTIONS.get(follower(next))
  const unit =
    unitOf(follower(next)) ?? (at > 0 ? moneyBefore(text, tokens[at - 1] as Token, first) : undefined)
  if (plain === undefined && next === at + 1 && !unit && fraction === undefined) return undefined
  const consumed = fraction !== undefined || unitOf(follower(next)) !== undefined ? next + 1 : next
  const place = { start: first.start, end: (tokens[consumed - 1] as Token).end }
  const measured = fraction !== undefined ? percentOf(value * fraction) : measure(value, unit)
  return { quantity: { ...measured, ...place }, next: consumed }

  /** The next word when nothing but a blank, a hyphen or an abbreviation's full stop stands between. */
  function follower(index: number): string {
    const token = tokens[index]
    const previous = tokens[index - 1]
    if (!token || !previous) return ''
    return /^(?:[\s-]|\.\s?|\s?US-)?$/.test(text.slice(previous.end, token.start)) ? token.word : ''
  }
}

/** "anderthalbstündig", "zweijährig", "einundzwanzig": one word that holds number and unit. */
function joinedQuantity(word: string): Omit<Quantity, keyof Span> | undefined {
  const match = /^(\p{L}+?)((?:sekünd|minüt|stünd|täg|wöch|monat|jähr|prozent)ig\p{L}*)$/u.exec(word)
  const value = match && (numberOf(match[1] as string) ?? NUMBERS_BEFORE_UNITS.get(match[1] as string))
  return match && value !== null && value !== undefined
    ? measure(value, unitOf(match[2] as string))
    : undefined
}

function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return numeral(word)
  const known = NUMBER_WORDS.get(word)
  if (known !== undefined) return known
  const [, ones, tens] =
    /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\p{L}+zig|dreißig)$/u.exec(word) ?? []
  if (ones === undefined || tens === undefined) return undefined
  const ten = NUMBER_WORDS.get(tens)
  return ten === undefined ? undefined : ten + (NUMBER_WORDS.get(ones) ?? 1)
}

/** "1.000" and "1,000" are a thousand; "1,5" and "1.5" one and a half. */
function numeral(digits: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replaceAll(/[.,]/g, ''))
  const groups = digits.split(/[.,]/)
  const decimals = groups.length > 1 ? groups.pop() : undefined
  return Number(groups.join('') + (decimals === undefined ? '' : `.${decimals}`))
}

function unitOf(word: string) {
  return UNITS.find(({ pattern }) => pattern.test(word))
}

function moneyBefore(text: string, token: Token, number: Token) {
  const unit = unitOf(token.word)
  return unit?.kind === 'money' && /^\s?$/.test(text.slice(token.end, number.start)) ? unit : undefined
}

function measure(value: number, unit: (typeof UNITS)[number] | undefined): Omit<Quantity, keyof Span> {
  if (!unit) return { kind: 'number', value, unit: '' }
  return { kind: unit.kind, value: rounded(value * unit.factor), unit: unit.unit }
}

function percentOf(share: number): Omit<Quantity, keyof Span> {
  return { kind: 'percent', value: rounded(share * 100), unit: '%' }
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000
}

/** One text for each figure: equal exactly when the figures are. */
export function quantityKeys(text: string): Set<string> {
  return new Set(findQuantities(text).map(({ value, unit }) => `${value}${unit}`))
}
