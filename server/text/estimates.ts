import type { Span } from '../core/article.ts'
import { findQuantities, type Quantity } from './quantities.ts'

/** How exactly a text means a figure: "90 Minuten", "rund 90 Minuten", "mehr als 90 Minuten", "fast 90 Minuten". */
type Bound = 'exact' | 'about' | 'above' | 'below'

/** A figure with how exactly it is meant. */
export interface Estimate extends Quantity {
  bound: Bound
  /** Which side of the figure is meant, also where it is near: "gut 90", "fast 90". */
  side?: 'above' | 'below'
  /** The figure itself is left out: "mehr als", not "mindestens". */
  strict: boolean
}

const BEFORE: [Bound, RegExp][] = [
  [
    'above',
    /(?<!\p{L})(?:mehr als|über|mindestens|wenigstens|gut|knapp über|more than|over|at least|(?:(?:no|not|nicht) (?:less|fewer|weniger) (?:than|als)))\s+(?:an?\s+)?$/iu,
  ],
  [
    'below',
    /(?<!\p{L})(?:weniger als|unter|höchstens|maximal|bis zu|fast|knapp|nahezu|beinahe|less than|fewer than|under|at most|up to|nearly|almost)\s+(?:an?\s+)?$/iu,
  ],
  [
    'about',
    /(?:rund|etwa|circa|ca\.|ungefähr|gegen|um die|schätzungsweise|about|around|roughly|some|approximately|an estimated)\s+(?:an?\s+)?$/iu,
  ],
]

/** A rounded figure may lie so far from the exact one. */
const ROUNDED = 0.12
/** "Nearly" and "a good" hold for figures so near; "more than" and "less than" for all that are larger or smaller. */
const NEAR = /(?:gut|knapp über|fast|knapp|nahezu|beinahe|nearly|almost)\s+(?:an?\s+)?$/iu

const STRICT =
  /(?<!\p{L})(?:mehr als|weniger als|(?<!knapp )über|unter|more than|over|less than|fewer than|under)\s+(?:an?\s+)?$/iu

/** The figures of a text, each with how exactly it is meant. */
export function findEstimates(text: string): Estimate[] {
  return findQuantities(text).map((quantity) => {
    const before = wordsBefore(quantity, text)
    if (isPlainOver(quantity, text, before)) return { ...quantity, bound: 'exact', strict: false }
    const bound = BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exact'
    return {
      ...quantity,
      bound: NEAR.test(before) ? 'about' : bound,
      ...((bound === 'above' || bound === 'below') && { side: bound }),
      strict: STRICT.test(before),
    }
  })
}

/** A figure of a text with the words that say how exactly it is meant: "mehr als 50", "knapp 90 Minuten". */
export function withBound(quantity: Quantity, text: string): Span {
  const { start, end } = quantity
  const before = wordsBefore(quantity, text)
  if (isPlainOver(quantity, text, before)) return { start, end }
  const bound = BEFORE.map(([, pattern]) => pattern.exec(before)?.[0].length ?? 0)
  return { start: start - Math.max(...bound), end }
}

/** Characters: more than what says how exactly a figure is meant. */
const REACH = 24

function wordsBefore({ start }: Quantity, text: string): string {
  return text.slice(Math.max(0, start - REACH), start)
}

/** "Über 90 Minuten hinweg", "up 20 per cent over 2023": how long, since when, not "more than". */
function isPlainOver({ start, end, value, unit }: Quantity, text: string, before: string): boolean {
  if (!/(?<!\p{L})(?:über|over)\s+$/iu.test(before)) return false
  const isYear = unit === '' && value > 1900 && value < 2100 && /^\d{4}$/.test(text.slice(start, end))
  return isYear || /^\s+(?:hin(?:weg)?|lang)(?!\p{L})/u.test(text.slice(end))
}

/** Whether two texts that give these figures of one thing can both be right. */
export function agree(a: Estimate, b: Estimate): boolean {
  if (a.unit !== b.unit) return false
  if (a.value === b.value) return true
  const [less, more] = a.value < b.value ? [a, b] : [b, a]
  if (less.bound === 'above' || more.bound === 'below') return true
  const near = (more.value - less.value) / more.value <= ROUNDED
  return near && (less.bound === 'about' || more.bound === 'about')
}

/** Whether who says `given` bears out who says `stated`: "90 Minuten" bears out "mehr als eine Stunde", not vice versa. */
export function bearsOut(given: Estimate, stated: Estimate): boolean {
  if (given.unit !== stated.unit) return false
  if (given.value === stated.value) {
    if (stated.side === undefined || given.side === stated.side) return true
    // "fast 90" may be "rund 90", "mehr als 90" may not
    return (
      given.side === undefined && (stated.bound === 'about' || (given.bound === 'exact' && !stated.strict))
    )
  }
  if (stated.bound === 'above') return given.value > stated.value && given.bound !== 'below'
  if (stated.bound === 'below') return given.value < stated.value && given.bound !== 'above'
  return (
    stated.bound === 'about' && given.bound !== 'above' && given.bound !== 'below' && agree(given, stated)
  )
}
