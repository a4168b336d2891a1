import type { Article, Zone, ZoneSpan } from '../core/article.ts'

/** A made-up article: paragraphs with their zones, one per line. */
export function articleOf(id: string, paragraphs: [zone: Zone, text: string][]): Article {
  const zones: ZoneSpan[] = []
  let text = ''
  for (const [zone, paragraph] of paragraphs) {
    const start = text.length
    text += `${paragraph}\n`
    zones.push({ zone, start, end: text.length, rule: 'made up' })
  }
  return {
    id,
    file: `${id}.txt`,
    sha256: `sha-${id}`,
    title: `Title of ${id}`,
    outlet: { status: 'stated', name: `Outlet ${id}`, evidence: `Source: ${id}` },
    url: `https://${id}.example/`,
    evidence: {},
    language: 'de',
    text,
    zones,
  }
}
