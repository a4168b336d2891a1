import type { Span, ZoneSpan } from '../../server/core/article.ts'
import type { DeclaredZone } from '../../server/core/declaration.ts'

const RULE = 'declared'
/** Of the words of a stretch that was edited itself, so many must still be there. */
const FEWEST_KEPT = 0.8

/** Where a declared zone stands in the text; undefined when it is found no more. */
export function placeOf(text: string, zone: DeclaredZone): Span | undefined {
  return asItWas(text, zone) ?? edited(text, zone)
}

/** Of several places with the same words, the one with the most of its old surroundings. */
function asItWas(text: string, { exact, prefix = '', suffix = '' }: DeclaredZone): Span | undefined {
  let best: (Span & { kept: number }) | undefined
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length
    const kept = sharedEnd(text.slice(0, start), prefix) + sharedStart(text.slice(end), suffix)
    if (!best || kept > best.kept) best = { start, end, kept }
  }
  return best && { start: best.start, end: best.end }
}

/** What stands between the old surroundings (or the ends of the text), if most of its words are still those. */
function edited(text: string, { exact, prefix = '', suffix = '' }: DeclaredZone): Span | undefined {
  const before = text.indexOf(prefix)
  const start = before + prefix.length
  const end = suffix === '' ? text.length : text.indexOf(suffix, start)
  if (before < 0 || end < 0 || !isMostlyKept(exact, text.slice(start, end))) return undefined
  return { start, end }
}

function isMostlyKept(exact: string, now: string): boolean {
  const [old, present] = [wordsOf(exact), wordsOf(now)]
  const left = Map.groupBy(present, (word) => word)
  const kept = old.filter((word) => left.get(word)?.pop() !== undefined).length
  return kept / Math.max(old.length, present.length) >= FEWEST_KEPT
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function sharedEnd(text: string, prefix: string): number {
  let length = 0
  while (length < prefix.length && text.at(-1 - length) === prefix.at(-1 - length)) length++
  return length
}

function sharedStart(text: string, suffix: string): number {
  let length = 0
  while (length < suffix.length && text[length] === suffix[length]) length++
  return length
}

/** The zones with what is declared in place of what was found, exactly where it is, and a warning for what is found no more. */
export function withDeclared(
  text: string,
  found: ZoneSpan[],
  declared: readonly DeclaredZone[] = [],
): { zones: ZoneSpan[]; warnings: string[] } {
  let zones = found
  const warnings: string[] = []
  for (const one of declared) {
    const place = placeOf(text, one)
    if (place) zones = overlaid(text, zones, { zone: one.zone, rule: RULE, ...place })
    else warnings.push(`What is declared to be ${one.zone} is found no more: "${shortened(one.exact)}"`)
  }
  return { zones, warnings }
}

function overlaid(text: string, zones: ZoneSpan[], over: ZoneSpan): ZoneSpan[] {
  const clipped = [
    ...zones.map((span) => ({ ...span, end: Math.min(span.end, over.start) })),
    over,
    ...zones.map((span) => ({ ...span, start: Math.max(span.start, over.end) })),
  ].filter(({ start, end }) => start < end)
  const spans: ZoneSpan[] = []
  for (const span of clipped) {
    const last = spans.at(-1)
    // blank lines alone are no zone
    if (last && text.slice(span.start, span.end).trim() === '') last.end = span.end
    else spans.push({ ...span })
  }
  return spans
}

function shortened(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
