import { COMPOUND_PARTS } from './compound-parts.ts'
import { fold } from './fold.ts'
import { withoutDigraphs } from './spellings.ts'

const MIN_COMPOUND = 7
const MIN_PART = 3
/** Of an unknown first part, and of what stands behind it. */
const MIN_UNKNOWN = 4

const WORDS = new Set(COMPOUND_PARTS.map((word) => withoutDigraphs(fold(word))))
/** How a word in the basic form may go on as the last part, and as one before another. */
const ENDINGS = ['', 's', 'n', 'e', 'en', 'es', 'er', 'ern', 'em', 'nen', 'se', 'sen']
const LINKS = ['', 's', 'n', 'e', 'en', 'es', 'er', 'ens']

/** After these endings an s links two words, whatever the first is. */
const LINKED = /(?:ung|heit|keit|schaft|ion|tat|tum|ling)s$/
/** They change the meaning of the word behind them instead of joining another: "Gegenwert" is no "Wert". */
const PREFIXES = new Set(
  'unter uber wieder gegen hinter vorder zwischen ander auseinander zusammen zuruck miss nicht selbst durch voraus heraus herein herum hinaus umher'.split(
    ' ',
  ),
)

const known = new Map<string, readonly string[]>()
const MEMORY = 50_000

/**
 * The words that a German compound, folded, is made of: "wahlkampfsmotto" is "wahlkampf" and "motto". Empty when it is
 * none. The last word must be a known one; of an unknown beginning ("sojaanbau") it is enough that it could be a word.
 */
export function compoundParts(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const parts = word.length < MIN_COMPOUND ? [] : split(word)
  if (known.size >= MEMORY) known.clear()
  known.set(word, parts)
  return parts
}

/** The longest last word for which the rest is known, or made of known words, wins. */
function split(word: string): readonly string[] {
  if (isForm(word, ENDINGS)) return []
  let guess: string[] = []
  for (let at = MIN_PART; at <= word.length - MIN_PART; at++) {
    const last = word.slice(at)
    if (!isForm(last, ENDINGS)) continue
    const first = word.slice(0, at)
    if (isForm(first, LINKS)) return [unlinked(first), last]
    if (WORDS.has(`${first}e`)) return [`${first}e`, last]
    const deeper = compoundParts(first)
    if (deeper.length > 0) return [...deeper, last]
    if (guess.length > 0) continue
    if (LINKED.test(first)) guess = [first.slice(0, -1), last]
    else if (mayBeWord(first) && last.length >= MIN_UNKNOWN) guess = [first, last]
  }
  return guess
}

function isForm(word: string, endings: readonly string[]): boolean {
  return endings.some(
    (ending) => word.endsWith(ending) && WORDS.has(word.slice(0, word.length - ending.length)),
  )
}

/** The stemmer takes the other links off. */
function unlinked(first: string): string {
  return WORDS.has(first) ? first : first.replace(/s$/, '')
}

function mayBeWord(word: string): boolean {
  return word.length >= MIN_UNKNOWN && /[aeiouy]/.test(word) && !PREFIXES.has(word)
}
