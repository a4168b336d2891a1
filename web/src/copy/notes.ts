import type { Citation, ClaimFields } from '../../../server/core/answer.ts'
import type { ArticleSummary } from '../../../server/core/article.ts'
import { formatDate } from '../shared/date.ts'
import type { Texts } from '../texts/de.ts'

/** What is copied: one claim, or all of an answer with its question. */
export interface Copied {
  question?: string
  lead?: string
  claims: readonly Pick<ClaimFields, 'text' | 'citations'>[]
}

/** What is known of an article besides what its citations say. */
export type Find = (articleId: string) => ArticleSummary | undefined

/** The quotes of all claims, each once, in the order in which they are numbered. */
export function citationsIn({ claims }: Copied): Citation[] {
  const byId = new Map(claims.flatMap(({ citations }) => citations.map((one) => [one.id, one] as const)))
  return [...byId.values()]
}

/** A footnote: who published it, the quote, who said it, and where it stands. */
export function footnote(citation: Citation, find: Find, t: Texts): string {
  const article = find(citation.articleId)
  const { speaker, via } = citation.attribution
  const outlet = (article ?? citation).outlet
  const [open, close] = t.tools.quotes
  const inferred = outlet.status === 'inferred' ? ` (${t.outlet.inferred})` : ''
  const url = safeUrl(citation.url)
  return [
    `${outlet.name ?? t.outlet.unknown}${inferred}: ${open}${oneLine(citation.title) || t.corpus.untitled}${close}`,
    article?.author,
    article?.publishedAt && formatDate(article.publishedAt, t.locale),
    speaker && `${speaker}${via ? `, ${t.attribution.via} ${via}` : ''}`,
    `${t.tools.file} ${citation.file}, ${t.tools.characters(citation.start, citation.end)}`,
    url,
  ]
    .filter(Boolean)
    .join('; ')
}

/** Nothing but web addresses is handed on. */
export function safeUrl(url: string | undefined): string | undefined {
  return url && /^https?:\/\//.test(url) ? url : undefined
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
