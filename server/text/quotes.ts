const QUOTES: Record<string, string> = {
  '„': '"', '“': '"', '”': '"', '‟': '"', '«': '"', '»': '"', '‚': "'", '‘': "'", '’': "'", '‛': "'", '‹': "'", '›': "'",
  '`': "'", '´': "'", '–': '-', '—': '-', '‑': '-', '‐': '-', '−': '-',
}

/**
 * A text folded for comparing quotes: quotation marks and dashes to one form, runs of white space to one blank,
 * invisible characters dropped, case kept. `offsets[i]` is the place in `text` of the i-th unit of `folded`, and one more for the end.
 */
export function foldQuote(text: string): { folded: string; offsets: number[] } {
  let folded = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number)
    const unified = unify(character)
    if (!(unified === ' ' && (folded === '' || folded.endsWith(' ')))) {
      folded += unified
      for (let unit = 0; unit < unified.length; unit++) offsets.push(at)
    }
    at += character.length
  }
  offsets.push(text.length)
  return { folded, offsets }
}

function unify(character: string): string {
  if (/\s/.test(character)) return ' '
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(character)) return ''
  return QUOTES[character] ?? character.normalize('NFKC')
}

/** Where `quote` stands in `text` after folding both, as a span of `text`; undefined when it does not. */
export function findQuote(text: string, quote: string): { start: number; end: number } | undefined {
  const needle = foldQuote(quote).folded.trim()
  if (needle === '') return undefined
  const { folded, offsets } = foldQuote(text)
  const found = folded.indexOf(needle)
  if (found < 0) return undefined
  const start = offsets[found] as number
  const last = offsets[found + needle.length - 1] as number
  return { start, end: last + String.fromCodePoint(text.codePointAt(last) as number).length }
}
