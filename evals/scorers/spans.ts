import type { Span } from '../../server/core/article.ts'

/** The longest quote that a reader takes in at a glance, in UTF-16 code units. Not read from the system under test. */
export const READABLE = 400

export function length({ start, end }: Span): number {
  return end - start
}

/** UTF-16 code units that two spans of one text share. */
export function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
