import type { ArticleSummary, Span } from '../../../server/core/article.ts'
import { MAX_PASSAGES } from '../../../server/core/limits.ts'
import { areNamed, type Filter } from './filter.ts'

/** A passage as `GET /api/search` gives it. */
export interface Passage extends Span {
  id: string
  article: Pick<ArticleSummary, 'id' | 'file' | 'title' | 'outlet'>
  text: string
  /** Places in the article of the words that were searched for. */
  marks: Span[]
  copies: { article: { id: string } }[]
}

/** So much of a long passage is shown. */
const SHOWN = 420
/** So much comes before the first word that was searched for. */
const BEFORE = 120

export function searchPath(query: string, { outlets, from, to }: Filter): string {
  const parameters = new URLSearchParams({ q: query, limit: String(MAX_PASSAGES) })
  if (areNamed(outlets)) for (const outlet of outlets) parameters.append('outlet', outlet)
  // while one of both is being chosen, the time may end before it begins, which the server refuses
  const endsBefore = from && to && to < from
  if (from && !endsBefore) parameters.set('from', from)
  if (to && !endsBefore) parameters.set('to', to)
  return `/api/search?${parameters}`
}

/** The part of a passage that is shown: around the first word that was searched for, whole words. */
export function excerptOf({ text, start, marks }: Pick<Passage, 'text' | 'start' | 'marks'>): Span {
  if (text.length <= SHOWN) return { start: 0, end: text.length }
  const first = (marks[0]?.start ?? start) - start
  const from = first <= BEFORE ? 0 : text.lastIndexOf(' ', first - BEFORE) + 1
  const end = from + SHOWN >= text.length ? text.length : text.lastIndexOf(' ', from + SHOWN)
  return { start: from, end: Math.max(end, Math.min(text.length, first + BEFORE)) }
}
