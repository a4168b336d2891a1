import type { Citation, Claim, ClaimFields, RejectionReason } from '../core/answer.ts'
import type { Article, Span, Zone } from '../core/article.ts'
import type { Draft, Evidence } from '../core/draft.ts'
import { ordersMachine } from '../text/machine-orders.ts'
import { findQuote } from '../text/quotes.ts'
import { MAX_UNIT, splitSentences } from '../text/sentences.ts'
import { linesAround } from '../text/surroundings.ts'
import { cite } from './cite.ts'
import { claimOf } from './claim.ts'
import { missesFigure, unsupported } from './support.ts'

export type Verdict = { claim: Claim } | { rejected: RejectionReason }

interface Context {
  articles: ReadonlyMap<string, Article>
  zones: readonly Zone[]
  /** Articles that are copies, by the id that stands for all of them. */
  copies?: ReadonlyMap<string, string>
}

/**
 * Makes claims of the drafts of one answer, in their order, without those that are rejected. Claims that say otherwise
 * name each other.
 */
export function verifyAll(drafts: readonly Draft[], context: Context): Claim[] {
  const claims = new Map<Draft, Claim>()
  for (const draft of drafts) {
    const verdict = verify(draft, context)
    if ('claim' in verdict) claims.set(draft, verdict.claim)
  }
  const conflicts = [...claims.keys()].flatMap((draft) =>
    (draft.contradicts ?? []).filter((other) => claims.has(other)).map((other) => [draft, other] as const),
  )
  return [...claims].map(([draft, claim]) => {
    const others = conflicts.flatMap(([one, other]) =>
      one === draft ? [other] : other === draft ? [one] : [],
    )
    const conflictsWith = others.map((other) => (claims.get(other) as ClaimFields).id)
    return conflictsWith.length > 0 ? { ...claim, conflictsWith } : claim
  })
}

/**
 * Makes a claim of a draft, or says why not. Each quote must stand in its article, be one readable unit, lie in a zone
 * that may be cited, and support the statement; evidence that fails is left out, and a draft without any is rejected.
 * The quote shown is the article's own text.
 */
export function verify(draft: Draft, { articles, zones, copies }: Context): Verdict {
  const citations: Citation[] = []
  let reason: RejectionReason = 'quote-not-found'
  for (const evidence of draft.evidence) {
    const result = verifyEvidence(draft.text, evidence, articles.get(evidence.articleId), zones)
    if ('rejected' in result) reason = result.rejected
    else if (!citations.some(({ id }) => id === result.id)) citations.push(result)
  }
  const [first, ...others] = citations
  if (first === undefined) return { rejected: reason }
  const { text, language, answerSpan } = draft
  const given = { text, language, ...(answerSpan && { answerSpan }) }
  return { claim: claimOf({ ...given, citations: [first, ...others] }, copies) }
}

function verifyEvidence(
  statement: string,
  { within, quote, isParaphrase }: Evidence,
  article: Article | undefined,
  zones: readonly Zone[],
): Citation | { rejected: RejectionReason } {
  if (article === undefined) return { rejected: 'article-unknown' }
  const from = Math.max(0, within.start)
  const found = findQuote(article.text.slice(from, Math.max(0, within.end)), quote)
  if (found === undefined) return { rejected: 'quote-not-found' }
  const place = { start: from + found.start, end: from + found.end }
  const barred = unquotable(article, place, zones)
  if (barred) return { rejected: barred }
  const words = article.text.slice(place.start, place.end)
  if (words === statement) return cite(article, place)
  const problem = isParaphrase
    ? missesFigure(statement, words) && 'figure-not-in-quote'
    : unsupported(statement, words)
  return problem ? { rejected: problem } : cite(article, place)
}

/** Why a place may not be quoted: of another zone, of several, too long to be read at a glance, or a trap for machines. */
export function unquotable(
  article: Article,
  place: Span,
  zones: readonly Zone[],
): RejectionReason | undefined {
  const [zone, ...others] = zonesOf(article, place)
  if (zone === undefined || others.length > 0 || !zones.includes(zone)) return 'zone-not-allowed'
  if (!isReadableUnit(article, place)) return 'quote-too-long'
  const { start, end } = linesAround(article.text, place)
  return ordersMachine(article.text.slice(start, end)) ? 'orders-machine' : undefined
}

/** The zones that a place touches, each once: a caption in the middle of a quote is one of them. */
function zonesOf({ zones }: Article, { start, end }: Span): Zone[] {
  return [...new Set(zones.filter((span) => span.start < end && span.end > start).map(({ zone }) => zone))]
}

function isReadableUnit({ text, language }: Article, place: Span): boolean {
  return place.end - place.start <= MAX_UNIT || splitSentences(text, place, language).length === 1
}
