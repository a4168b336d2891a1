import type { Article, Span, Zone } from '../core/article.ts'
import { oncePer } from '../core/once-per.ts'
import { splitSentences } from './sentences.ts'

const byZonesIn = oncePer((_: Article) => new Map<string, readonly Span[]>())

/** The readable units of an article that lie in these zones, in the order of the text; found out once an article. */
export function sentencesIn(article: Article, zones: readonly Zone[]): readonly Span[] {
  const byZones = byZonesIn(article)
  const key = zones.join()
  const sentences =
    byZones.get(key) ??
    article.zones
      .filter(({ zone }) => zones.includes(zone))
      .flatMap((span) => splitSentences(article.text, span, article.language))
  byZones.set(key, sentences)
  return sentences
}
