/** What a stretch of an article's text is. Only headline and body are evidence for what happened. */
export const ZONES = ['headline', 'body', 'caption', 'boilerplate', 'comment'] as const
export type Zone = (typeof ZONES)[number]

/** The zones that answering reads, unless the question asks what readers wrote. */
export const EVIDENCE_ZONES: readonly Zone[] = ['headline', 'body']

/** A half-open range of UTF-16 code units in an article's text. */
export interface Span {
  start: number
  end: number
}

export interface ZoneSpan extends Span {
  zone: Zone
  /** Name of the rule that decided it, so that every decision can be explained. */
  rule: string
}

export type Outlet =
  /** The operator says so (sources.json). */
  | { status: 'declared'; name: string }
  /** The article's own words say so (`stated`) or let us conclude it (`inferred`); `evidence` quotes them. */
  | { status: 'stated' | 'inferred'; name: string; evidence: string }
  | { status: 'unknown'; name: null }

export interface Article {
  /** Hash of the path relative to its root (and of the row's id, for files that hold many articles). */
  id: string
  /** Path relative to its root, with `/`. */
  file: string
  /** SHA-256 of the file's bytes, hex. */
  sha256: string
  title: string
  outlet: Outlet
  author?: string
  /** 2025, 2025-02, 2025-02-13 or a full ISO 8601 time. */
  publishedAt?: string
  url?: string
  /** The article's words, or the field of its format, that say so; nothing for what sources.json declares. */
  evidence: { author?: string; publishedAt?: string }
  /** BCP 47. */
  language: string
  /** The file as decoded, never cut or normalised. */
  text: string
  /** Cover `text` in order, without gap or overlap. */
  zones: ZoneSpan[]
}

/** An article without its text: what lists show. */
export type ArticleSummary = Omit<Article, 'text' | 'zones'> & {
  /** UTF-16 code units. */
  length: number
}

/** `GET /api/articles`. */
export interface ArticleListing<Listed = ArticleSummary> {
  revision: number
  articles: Listed[]
}

/** An article with what it is made of: `GET /api/articles?ids=` lists these. */
export interface ArticleOutline extends ArticleSummary {
  /** How many characters of its text lie in each zone. */
  zones: Partial<Record<Zone, number>>
  /** Ids of other articles of the same origin. */
  copies: string[]
}

const DAY = 86_400_000

/** Days between the publication of two articles; 0 when one of them is not known to the day. */
export function daysBetween(a: Pick<Article, 'publishedAt'>, b: Pick<Article, 'publishedAt'>): number {
  const [one, other] = [a, b].map(({ publishedAt = '' }) =>
    /^\d{4}-\d{2}-\d{2}/.test(publishedAt) ? Date.parse(publishedAt) : Number.NaN,
  ) as [number, number]
  const days = Math.abs(one - other) / DAY
  return Number.isNaN(days) ? 0 : days
}

/** Articles more days apart hardly tell of one event. */
const SAME_EVENT_DAYS = 14

/** Whether two articles may tell of one event, as far as their dates say. */
export function mayTellOfOneEvent(a: Pick<Article, 'publishedAt'>, b: Pick<Article, 'publishedAt'>): boolean {
  return daysBetween(a, b) <= SAME_EVENT_DAYS
}

/** Whether two stretches of one text share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

export function zoneAt(article: Pick<Article, 'zones'>, offset: number): Zone | undefined {
  return article.zones.find((zone) => zone.start <= offset && offset < zone.end)?.zone
}
