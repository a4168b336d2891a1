import type { Span } from '../../../server/core/article.ts'

export interface Range<Kind extends string> extends Span {
  kind: Kind
}

export interface Piece<Kind extends string> extends Span {
  /** Undefined where no range lies. */
  kind: Kind | undefined
}

/** Cuts a span where ranges begin and end. Where ranges overlap, the one listed first counts. */
export function split<Kind extends string>(span: Span, ranges: readonly Range<Kind>[]): Piece<Kind>[] {
  const inside = ranges.filter((range) => range.start < span.end && range.end > span.start)
  const edges = new Set([span.start, span.end])
  for (const range of inside) {
    edges.add(Math.max(range.start, span.start))
    edges.add(Math.min(range.end, span.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)

  const pieces: Piece<Kind>[] = []
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? span.end
    const kind = inside.find((range) => range.start <= start && range.end >= end)?.kind
    const last = pieces.at(-1)
    if (last && last.kind === kind) last.end = end
    else pieces.push({ start, end, kind })
  }
  return pieces
}
