import type { Span } from '../core/article.ts'
import { dateAt } from './dates.ts'
import { type Found, type Quantity, type Token, tokensOf } from './figure-tokens.ts'
import { detectLanguage } from './language.ts'
import {
  FRACTIONS,
  GERMAN_SCALES,
  NUMBER_WORDS,
  NUMBERS_BEFORE_UNITS,
  ORDINALS,
  SCALES,
  UNITS,
} from './number-words.ts'

export type { Quantity } from './figure-tokens.ts'

/** All figures of a German or English text, in order. Years and ordinals count as numbers, a day with its month as a date. */
export function findQuantities(text: string): Quantity[] {
  const tokens = tokensOf(text)
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const quantities = dateAt(text, tokens, at) ?? shareAt(tokens, at) ?? quantityAt(text, tokens, at)
    if (quantities) found.push(...quantities.found)
    at = quantities?.next ?? at + 1
  }
  return found
}

/** "Die Hälfte", "half of", "jeder Fünfte", "one in five". */
function shareAt(tokens: Token[], at: number): Found | undefined {
  const [first, second, third] = tokens.slice(at, at + 3)
  const { start, end } = first as Token
  const before = tokens[at - 1]?.word ?? ''
  if (first?.word === 'hälfte' && !/^(?:ein|erste|zweite|ander)/.test(before))
    return share(0.5, { start, end }, 1)
  if (!second) return undefined
  if (first?.word === 'half' && second.word === 'of') return share(0.5, { start, end }, 1)
  const ordinal = /^jede[rsmn]?$/.test(first?.word ?? '')
    ? ORDINALS.get(second.word.replace(/[rsmn]$/, ''))
    : undefined
  if (ordinal) return share(1 / ordinal, { start, end: second.end }, 2)
  const many = third && NUMBER_WORDS.get(third.word)
  if (first?.word === 'one' && second.word === 'in' && many)
    return share(1 / many, { start, end: third.end }, 3)
  return undefined

  function share(value: number, place: Span, taken: number): Found {
    return { found: [{ ...percentOf(value), ...place }], next: at + taken }
  }
}

function quantityAt(text: string, tokens: Token[], at: number): Found | undefined {
  const first = tokens[at] as Token
  const joined = joinedQuantity(first.word)
  if (joined) return { found: [{ ...joined, start: first.start, end: first.end }], next: at + 1 }

  const plain = numberOf(first.word)
  let value = plain ?? NUMBERS_BEFORE_UNITS.get(first.word)
  if (value === undefined) return undefined
  let next = at + 1
  if (first.word === 'half' && /^an?$/.test(follower(next))) next++
  const ones = follower(next) === 'one' ? 1 : (NUMBER_WORDS.get(follower(next)) ?? 10)
  if (/ty$/.test(first.word) && ones < 10) {
    value += ones
    next++
  }
  if (follower(next) === 'and' && follower(next + 1) === 'a' && follower(next + 2) === 'half') {
    value += 0.5
    next += 3
  }
  const afterNumber = next
  for (let scale = scaleAt(next); scale !== undefined; scale = scaleAt(next)) {
    value *= scale
    next++
  }
  const sign = at > 0 ? moneyBefore(text, tokens[at - 1] as Token, first) : undefined
  if (sign && follower(next) === 'm') {
    value *= 1e6
    next++
  }
  const fraction = fractionAt(next)
  const following = unitOf(follower(next))
  const unit = following ?? sign
  if (plain === undefined && next === afterNumber && !unit && fraction === undefined) return undefined
  if (fraction !== undefined || following) next++
  if (following && follower(next) === 'and' && follower(next + 1) === 'a' && follower(next + 2) === 'half') {
    value += 0.5
    next += 3
  }
  const place = { start: first.start, end: (tokens[next - 1] as Token).end }
  const measured = fraction !== undefined ? percentOf(value * fraction) : measure(value, unit)
  return { found: [{ ...measured, ...place }], next }

  /** The next word when only a blank, a hyphen, an abbreviation's full stop or a closing mark stands between. */
  function follower(index: number): string {
    const token = tokens[index]
    const previous = tokens[index - 1]
    if (!token || !previous) return ''
    // "in der 41. Minute" is no 41 minutes
    if (/\d$/.test(previous.word) && /^\.\s/.test(text.slice(previous.end, token.start))) return ''
    return /^[“”"«»]?(?:[\s-]|\.\s?|\.?\s?US-)?$/.test(text.slice(previous.end, token.start))
      ? token.word
      : ''
  }

  function scaleAt(index: number): number | undefined {
    const word = follower(index)
    const german = GERMAN_SCALES.get(word)
    const isNoun = german !== undefined && /\p{Lu}/u.test(text[(tokens[index] as Token).start] as string)
    return isNoun && detectLanguage(text) === 'de' ? german : SCALES.get(word)
  }

  /** "a third of", but not "a third term". */
  function fractionAt(index: number): number | undefined {
    const word = follower(index)
    const mayBeOrdinal = /^(?:third|fifth|tenth)$/.test(word) && plain === undefined && first.word !== 'one'
    return mayBeOrdinal && follower(index + 1) !== 'of' ? undefined : FRACTIONS.get(word)
  }
}

/** "anderthalbstündig", "zweijährig": one word that holds number and unit. */
function joinedQuantity(word: string): Omit<Quantity, keyof Span> | undefined {
  const match = /^(\p{L}+?)((?:sekünd|minüt|stünd|täg|wöch|monat|jähr|prozent)ig\p{L}*)$/u.exec(word)
  const value = match && (numberOf(match[1] as string) ?? NUMBERS_BEFORE_UNITS.get(match[1] as string))
  return match && value !== null && value !== undefined
    ? measure(value, unitOf(match[2] as string))
    : undefined
}

function numberOf(word: string): number | undefined {
  return /^[\d½¼¾]/.test(word) ? numeral(word) : wordNumber(word.replace('dreissig', 'dreißig'))
}

/** "drei", "einundzwanzig", "zweihundertfünfzig", "dreitausend". */
function wordNumber(word: string): number | undefined {
  const known = NUMBER_WORDS.get(word)
  if (known !== undefined) return known
  const [, ones, tens] = /^(\p{L}+?)und(\p{L}+(?:zig|ßig))$/u.exec(word) ?? []
  const below100 = sumOf(onesOf(ones ?? ''), NUMBER_WORDS.get(tens ?? ''))
  if (below100 !== undefined) return below100
  const [, many, scale, rest] =
    /^(.*?)(tausend)(?:und)?(.*)$/u.exec(word) ?? /^(.*?)(hundert)(?:und)?(.*)$/u.exec(word) ?? []
  if (many === undefined || scale === undefined) return undefined
  const times = many === '' ? 1 : onesOf(many)
  const product = times === undefined ? undefined : times * (scale === 'tausend' ? 1_000 : 100)
  return rest ? sumOf(product, onesOf(rest)) : product
}

/** Whether a word alone is a number or a part of one: "90", "drei", "Millionen", "half". */
export function isNumberWord(word: string): boolean {
  const lower = word.toLowerCase()
  return SCALES.has(lower) || NUMBERS_BEFORE_UNITS.has(lower) || numberOf(lower) !== undefined
}

function onesOf(word: string): number | undefined {
  if (word === '') return undefined
  return word === 'ein' ? 1 : wordNumber(word)
}

function sumOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b
}

const VULGAR: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** "1.000" and "1,000" are a thousand; "1,5", "1.5" and "1½" one and a half, "0,125" an eighth. */
function numeral(digits: string): number {
  const vulgar = VULGAR[digits.at(-1) as string]
  if (vulgar !== undefined) return (digits.length > 1 ? numeral(digits.slice(0, -1)) : 0) + vulgar
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replaceAll(/[.,]/g, ''))
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
