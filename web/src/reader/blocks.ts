import type { Article, Span, Zone } from '../../../server/core/article.ts'

/** Paragraphs of one zone that follow each other. */
export interface Section {
  zone: Zone
  paragraphs: Span[]
}

/** An article's text as sections of paragraphs: each line with text in it is one, without the spaces around. */
export function toSections({ text, zones }: Pick<Article, 'text' | 'zones'>): Section[] {
  const sections: Section[] = []
  for (const { zone, start, end } of zones) {
    const paragraphs = linesOf(text, { start, end })
    if (paragraphs.length === 0) continue
    const last = sections.at(-1)
    if (last?.zone === zone) last.paragraphs.push(...paragraphs)
    else sections.push({ zone, paragraphs })
  }
  return sections
}

function linesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S(?:.*\S)?/g)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }))
}
