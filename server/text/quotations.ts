import type { Span } from '../core/article.ts'

const CLOSING: Record<string, string> = { '„': '“”"', '“': '”“"', '»': '«', '«': '»', '"': '"“”' }

/** A mark that can open and close opens at the start, and after a blank, a bracket, a dash or another opening mark. */
const BEFORE_OPENING = /[\s([{*_/:–—„‚‘-]/

interface Quotation extends Span {
  closed: boolean
}

/** The outermost quotations in a paragraph, with their marks; one that is never closed ends with the text. */
export function findQuotations(text: string): Span[] {
  return [...quotationsOf(text)].map(({ start, end }) => ({ start, end }))
}

/** Whether a text breaks off inside a quotation. */
export function endsInQuotation(text: string): boolean {
  return [...quotationsOf(text)].at(-1)?.closed === false
}

function* quotationsOf(text: string): Generator<Quotation> {
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '„' && !opens(text, at)) continue
    const close = closingOf(text, at)
    yield { start: at, end: Math.min(close + 1, text.length), closed: close < text.length }
    at = close
  }
}

function closingOf(text: string, open: number): number {
  const closing = CLOSING[text[open] as string] as string
  let nested = false
  for (let at = open + 1; at < text.length; at++) {
    const sign = text[at] as string
    if (text[open] === '"' && sign === '„') nested = true
    else if (nested && /[“”]/.test(sign)) nested = false
    else if (closing.includes(sign) && !(sign === '“' && opens(text, at))) return at
  }
  return text.length
}

function opens(text: string, at: number): boolean {
  return (
    CLOSING[text[at] as string] !== undefined && (at === 0 || BEFORE_OPENING.test(text[at - 1] as string))
  )
}

/**
 * The text with blanks in place of what is quoted: the writer's own words, at the same offsets. A name in quotation
 * marks ("der „Bote“") is the writer's own word too: it only loses its marks.
 */
export function maskQuotations(text: string): string {
  let masked = text
  for (const { start, end } of findQuotations(text)) {
    const kept = isName(text, { start, end })
      ? ` ${text.slice(start + 1, end - 1)} `
      : ' '.repeat(end - start)
    masked = masked.slice(0, start) + kept + masked.slice(end)
  }
  return masked
}

const BEFORE_NAME =
  /(?<!\p{L})(?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Vv]om|[Ii]m|[Bb]eim|[Zz]ur|[Ll]aut|\p{Lu}[\p{L}-]*(?:zeitung|zeitschrift|magazins?|blatts?|agentur|senders?|dienste?s?|portals?|organisation|initiative|verein|gruppe|partei|seite))\s$/u

/** Whether what stands in quotation marks is what something is called, and no words that somebody said. */
function isName(text: string, { start, end }: Span): boolean {
  if (end - start < 4) return false
  const words = text.slice(start + 1, end - 1).split(' ')
  const capitalised = words.every(
    (word) => /^\p{Lu}/u.test(word) || /^(?:für|der|die|das|des|und|von|of|the|to|hilft)$/.test(word),
  )
  return (
    words.length <= 4 &&
    capitalised &&
    /^[\p{L}\p{N} .&-]+$/u.test(words.join(' ')) &&
    BEFORE_NAME.test(text.slice(Math.max(0, start - 40), start))
  )
}
