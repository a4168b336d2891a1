const QUOTES: Record<string, string> = {
  '„': '"',
  '“': '"',
  '”': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
}

/** A character with the marks that combine with it: they are folded together, so that "a" + "¨" is "ä". */
const CLUSTER = /[\s\S]\p{M}*/u
/** The same, but plain letters, digits and signs, which fold to themselves, in runs: they are most of a text. */
const PIECES = /([!-_a-~]+)(?!\p{M})|[\s\S]\p{M}*/gu

/**
 * A text folded for comparing quotes: quotation marks and dashes to one form, composed and decomposed letters too,
 * runs of white space to one blank, invisible characters dropped, case kept. `offsets[i]` is the place in `text` of the
 * i-th unit of `folded`, and one more for the end.
 */
export function foldQuote(text: string): { folded: string; offsets: number[] } {
  let folded = ''
  let afterBlank = true
  const offsets: number[] = []
  for (const { 0: piece, 1: plain, index } of text.matchAll(PIECES)) {
    const unified = plain ?? unify(piece)
    if (unified === '' || (unified === ' ' && afterBlank)) continue
    folded += unified
    afterBlank = unified === ' '
    for (let unit = 0; unit < unified.length; unit++) offsets.push(plain ? index + unit : index)
  }
  offsets.push(text.length)
  return { folded, offsets }
}

function unify(cluster: string): string {
  if (/^\s$/.test(cluster)) return ' '
  if (/^[\u00ad\u200b-\u200f\u2060\ufeff]/.test(cluster)) return cluster.slice(1)
  return QUOTES[cluster] ?? cluster.normalize('NFKC')
}

/**
 * Where `quote` stands in `text` after folding both, as a span of `text`; undefined when it does not. Whole words and
 * numbers only: "5 Prozent" does not stand in "15 Prozent" or "2,5 Prozent".
 */
export function findQuote(text: string, quote: string): { start: number; end: number } | undefined {
  const needle = foldQuote(quote).folded.trim()
  if (needle === '') return undefined
  const { folded, offsets } = foldQuote(text)
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    const end = at + needle.length
    const wholeCharacters = offsets[at] !== offsets[at - 1] && offsets[end] !== offsets[end - 1]
    if (!wholeCharacters || cutsWord(folded, at) || cutsWord(folded, end)) continue
    const last = offsets[end - 1] as number
    const [lastCharacter] = text.slice(last).match(CLUSTER) as [string]
    return { start: offsets[at] as number, end: last + lastCharacter.length }
  }
  return undefined
}

/** Whether this place lies inside a word or a number. Scripts without blanks between words may be cut anywhere. */
function cutsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at, at + 2)
  return (
    (/[\p{Lu}\p{Ll}\p{Lt}\p{N}]$/u.test(before) && /^[\p{Lu}\p{Ll}\p{Lt}\p{N}]/u.test(after)) ||
    (/\d[.,]$/.test(before) && /^\d/.test(after)) ||
    (/\d$/.test(before) && /^[.,]\d/.test(after))
  )
}
