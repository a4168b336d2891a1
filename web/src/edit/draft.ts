import type { Article, Span, Zone } from '../../../server/core/article.ts'
import type { Corrected, Correction, DeclaredZone } from '../../../server/core/declaration.ts'
import { split } from '../shared/split.ts'

/** Enough of the surroundings to tell a place from others with the same words. */
const SURROUNDINGS = 32

/** A declared stretch, where it stands in the article as it is shown. */
export interface DraftZone extends Span {
  declared: DeclaredZone
}

/** What is to be declared; a field that is undefined is as the text says. */
export interface Draft {
  fields: Pick<Correction, 'outlet' | 'author' | 'publishedAt'>
  zones: DraftZone[]
  /** Stretches that are found no more. */
  lost: DeclaredZone[]
}

export function draftOf({ correction, places }: Corrected): Draft {
  const { zones = [], ...fields } = correction
  const placed = zones.map((declared, index) => ({ declared, place: places[index] }))
  return {
    fields,
    zones: placed.flatMap(({ declared, place }) => (place ? [{ declared, ...place }] : [])),
    lost: placed.flatMap(({ declared, place }) => (place ? [] : [declared])),
  }
}

export function correctionOf({ fields, zones, lost }: Draft): Correction {
  const declared = [...lost, ...zones.map((zone) => zone.declared)]
  return { ...fields, ...(declared.length > 0 && { zones: declared }) }
}

/** Says what a stretch is, in place of all that was said about parts of it. */
export function declare(draft: Draft, { text }: Pick<Article, 'text'>, span: Span, zone: Zone): Draft {
  const { start, end } = span
  const declared = {
    zone,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - SURROUNDINGS), start),
    suffix: text.slice(end, end + SURROUNDINGS),
  }
  const others = draft.zones.filter((one) => one.start < start || one.end > end)
  return { ...draft, zones: [...others, { start, end, declared }] }
}

/** Takes back what was said about a stretch. */
export function takeBack(draft: Draft, span: Span): Draft {
  return { ...draft, zones: draft.zones.filter((one) => !overlap(one, span)) }
}

export function isDeclared({ zones }: Draft, span: Span): boolean {
  return zones.some((one) => overlap(one, span))
}

/** Paragraphs, cut where the draft says that a part of one is something else. */
export function piecesOf(paragraphs: readonly Span[], { zones }: Draft, text: string): Span[] {
  const ranges = zones.map(({ start, end }) => ({ start, end, kind: 'declared' }))
  return paragraphs
    .flatMap((paragraph) => split(paragraph, ranges))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/** What a paragraph is as the draft has it, and whether the draft says so; without a zone it is to be found anew. */
export function zoneOf(
  draft: Draft,
  before: Draft,
  { zones }: Pick<Article, 'zones'>,
  paragraph: Span,
): { zone?: Zone; declared: boolean } {
  const own = draft.zones.findLast((one) => one.start <= paragraph.start && paragraph.start < one.end)
  if (own) return { zone: own.declared.zone, declared: true }
  if (isDeclared(before, paragraph)) return { declared: false }
  const found = zones.find((one) => one.start <= paragraph.start && paragraph.start < one.end)
  return { ...(found && { zone: found.zone }), declared: false }
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
