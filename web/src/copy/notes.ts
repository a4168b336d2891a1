import type { Citation } from '../../../server/core/answer.ts'
import type { ArticleSummary } from '../../../server/core/article.ts'
import type { Standing } from '../chat/standing.ts'
import { formatDate } from '../shared/date.ts'
import type { Texts } from '../texts/de.ts'

/** What is copied: one claim, all of an answer with its question, or claims of several questions in sections. */
export interface Copied {
  title?: string
  question?: string
  /** To which articles the question was limited, in words. */
  limit?: string | undefined
  lead?: string
  claims: readonly (CopiedClaim | CopiedHeading)[]
  /** How quotes stand to their articles as they are now, by the id of the citation. */
  standings?: ReadonlyMap<string, Standing>
}

export interface CopiedClaim {
  text: string
  citations: readonly Citation[]
  /** Where it comes from, where that differs from claim to claim. */
  origin?: string
  /** What somebody wrote about it. */
  comment?: string
}

export interface CopiedHeading {
  heading: string
}

/** What is known of an article besides what its citations say. */
export type Find = (articleId: string) => ArticleSummary | undefined

/** The quotes of all claims, each once, in the order in which they are numbered. */
export function citationsIn({ claims }: Copied): Citation[] {
  const all = claims.flatMap((item) => ('heading' in item ? [] : item.citations))
  return [...new Map(all.map((citation) => [citation.id, citation])).values()]
}

/** The number of each quote's footnote, by the id of the citation. */
export function numbersIn(copied: Copied): Map<string, number> {
  return new Map(citationsIn(copied).map(({ id }, index) => [id, index + 1]))
}

/** A footnote: the quote, who published it, who said it, where it stands, and whether it still does. */
export function footnote(citation: Citation, { standings }: Copied, find: Find, t: Texts): string {
  const article = find(citation.articleId)
  const { speaker, via } = citation.attribution
  // As the articles are known now: a file could say anything.
  const { outlet, title, file, url } = article ?? citation
  const [open, close] = t.tools.quotes
  const inferred = outlet.status === 'inferred' ? ` (${t.outlet.inferred})` : ''
  const standing = standings?.get(citation.id)
  const source = [
    `${outlet.name ?? t.outlet.unknown}${inferred}: ${open}${oneLine(title) || t.corpus.untitled}${close}`,
    article?.author,
    article?.publishedAt && formatDate(article.publishedAt, t.locale),
    speaker && `${speaker}${via ? `, ${t.attribution.via} ${via}` : ''}`,
    `${t.tools.file} ${file}, ${t.tools.characters(citation.start, citation.end)}`,
    standing && standing !== 'holds' && t.answer[standing].replace(/\.$/, ''),
    safeUrl(url),
  ]
  return `${open}${oneLine(citation.quote)}${close} ${source.filter(Boolean).join('; ')}`
}

/** Nothing but web addresses is handed on. */
export function safeUrl(url: string | undefined): string | undefined {
  return url && /^https?:\/\//.test(url) ? url : undefined
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What somebody wrote about a claim, without empty lines; called a note, so that it is not taken for a quote. */
export function commentLines({ comment = '' }: CopiedClaim, t: Texts): string[] {
  const [first, ...more] = comment.split(/\r?\n/).map(oneLine).filter(Boolean)
  return first ? [`${t.dossier.comment}: ${first}`, ...more] : []
}
