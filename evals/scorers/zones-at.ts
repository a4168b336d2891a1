import type { Span, Zone } from '../../server/core/article.ts'
import type { EvalArticle } from '../types.ts'
import { overlap } from './spans.ts'

/** The zones that a place touches, each once: a caption in the middle of a quote is one of them. */
export function zonesAt({ zones }: Pick<EvalArticle, 'zones'>, place: Span): Set<Zone> {
  return new Set(zones.filter((span) => overlap(span, place) > 0).map(({ zone }) => zone))
}
