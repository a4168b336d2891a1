import type { Span } from '../../server/core/article.ts'
import type { EvalArticle } from '../types.ts'
import { type Html, html } from './html.ts'

/** Where no sentence is known, and at most, so many UTF-16 code units are shown before and after a place. */
const AROUND = 160
/** And so many of the place itself. */
const LONGEST = 420

/** A stretch of an article to be marked; `cited` by the answer, or `gold`. */
export interface Marking extends Span {
  kind: 'cited' | 'gold'
}

/** A place in the sentences that it lies in, with all that is to be marked there. */
export function inContext({ text, units }: EvalArticle, place: Span, markings: readonly Marking[]): Html {
  const touched = units.filter(({ start, end }) => start < place.end && place.start < end)
  const sentences = {
    start: Math.min(place.start, ...touched.map(({ start }) => start)),
    end: Math.max(place.end, ...touched.map(({ end }) => end)),
  }
  const context = touched.length > 0 ? sentences : { start: 0, end: text.length }
  const shown = {
    start: Math.max(context.start, place.start - AROUND),
    end: Math.min(context.end, Math.min(place.end, place.start + LONGEST) + AROUND),
  }
  return html`${shown.start > context.start ? '… ' : null}${stretches(text, shown, markings)}${
    shown.end < context.end ? ' …' : null
  }`
}

/** The text of a span, cut where a marking begins or ends. */
function stretches(text: string, shown: Span, markings: readonly Marking[]): Html[] {
  const inside = markings.filter(({ start, end }) => start < shown.end && shown.start < end)
  const ends = inside.flatMap(({ start, end }) => [Math.max(start, shown.start), Math.min(end, shown.end)])
  const cuts = [...new Set([shown.start, ...ends, shown.end])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number
    const kinds = inside.filter((one) => one.start <= start && end <= one.end).map(({ kind }) => kind)
    const words = text.slice(start, end)
    return kinds.length === 0
      ? html`${words}`
      : html`<mark class="${[...new Set(kinds)].sort().join(' ')}">${words}</mark>`
  })
}
