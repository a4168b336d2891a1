import type { ZoneSpan } from '../../server/core/article.ts'
import { findZones } from '../zones/zones.ts'

/**
 * The zones of a text of which the format knows some. The rules read the rest as if the known comments and captions
 * were not there, so that these cannot mislead them.
 */
export function zonesWith(text: string, known: ZoneSpan[] = []): ZoneSpan[] {
  if (known.length === 0) return findZones(text)
  const found = findZones(withoutPageParts(text, known))
  const spans: ZoneSpan[] = []
  let at = 0
  for (const span of known) {
    spans.push(...clip(found, at, span.start))
    at = span.end + (/^\s*/.exec(text.slice(span.end))?.[0].length ?? 0)
    spans.push({ ...span, start: spans.length === 0 ? 0 : span.start, end: at })
  }
  spans.push(...clip(found, at, text.length))
  return merged(spans)
}

function withoutPageParts(text: string, known: ZoneSpan[]): string {
  let rest = ''
  let at = 0
  for (const { zone, start, end } of known) {
    if (zone === 'headline' || zone === 'body') continue
    rest += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return rest + text.slice(at)
}

function clip(spans: ZoneSpan[], start: number, end: number): ZoneSpan[] {
  return spans
    .map((span) => ({ ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((span) => span.start < span.end)
}

function merged(spans: ZoneSpan[]): ZoneSpan[] {
  const result: ZoneSpan[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last?.zone === span.zone && last.rule === span.rule) last.end = span.end
    else result.push(span)
  }
  return result
}
