import type { Span } from '../../server/core/article.ts'
import type { EvalArticle, EvalCase, EvalCitation, EvalClaim, GoldSpan, Measure } from '../types.ts'
import { contains, length, overlap, READABLE } from './spans.ts'
import { share } from './wilson.ts'

/** By file. */
export type Articles = ReadonlyMap<string, EvalArticle>

const MIN_UNION_SHARE = 0.5

/**
 * Whether a citation shows a gold span. It must be in the same file, and either share at least half of what the two
 * cover together (intersection over union >= 0.5, as for answer spans in detection tasks), or hold all of the gold span
 * and be short enough to be checked at a glance: at most 400 characters, or one readable unit. So a whole sentence around
 * a few words of gold is a hit; a part of it that leaves gold words out is mostly not, nor is a long passage around it.
 */
export function isHit(
  citation: Span & { file: string },
  gold: GoldSpan,
  article: Pick<EvalArticle, 'units'>,
): boolean {
  if (citation.file !== gold.file) return false
  const common = overlap(citation, gold)
  const union = length(citation) + length(gold) - common
  if (common >= MIN_UNION_SHARE * union) return true
  return (
    contains(citation, gold) &&
    (length(citation) <= READABLE || article.units.some((unit) => contains(unit, citation)))
  )
}

/** Whether a citation shows one of these gold spans. A file that nobody knows shows nothing. */
export function hitsAny(citation: EvalCitation, spans: readonly GoldSpan[], articles: Articles): boolean {
  const article = articles.get(citation.file)
  return article !== undefined && spans.some((gold) => isHit(citation, gold, article))
}

export function claimHits(claim: EvalClaim, spans: readonly GoldSpan[], articles: Articles): boolean {
  return claim.citations.some((citation) => hitsAny(citation, spans, articles))
}

/** Whether the articles answer, and the gold says where. */
export function hasGold({ question }: EvalCase): boolean {
  return question.expect === 'answer' && question.facts.length > 0
}

export function goldOf({ question }: EvalCase): GoldSpan[] {
  return question.facts.flatMap(({ spans }) => spans)
}

export function citationsOf({ answer }: EvalCase): EvalCitation[] {
  return answer.claims.flatMap(({ citations }) => citations)
}

/** For each fact the place, from 1, of the first claim that shows it; Infinity when none does. */
export function factRanks({ question, answer }: EvalCase, articles: Articles): number[] {
  return question.facts.map(({ spans }) => {
    const index = answer.claims.findIndex((claim) => claimHits(claim, spans, articles))
    return index < 0 ? Number.POSITIVE_INFINITY : index + 1
  })
}

/**
 * Hit@k: the share of the questions with gold whose first k claims show some fact (success@k of question answering). An
 * abstention is a miss. 0 to 1.
 */
export function hitRates(cases: readonly EvalCase[], articles: Articles): Measure[] {
  const first = cases.filter(hasGold).map((one) => Math.min(...factRanks(one, articles)))
  return [
    share('answer.hit@1', first, (rank) => rank <= 1),
    share('answer.hit@3', first, (rank) => rank <= 3),
    share('answer.hit@all', first, Number.isFinite),
  ]
}
