import type { Candidate } from '../answer/rank.ts'
import type { Claim } from '../core/answer.ts'
import { overlap } from '../core/article.ts'
import type { Place } from '../verify/locate.ts'
import { quotesOf } from './drafts-of.ts'
import { verified } from './extract.ts'
import type { Search } from './look-up.ts'
import type { Plan } from './plan.ts'

/** Sentences that answer so much less likely (log-odds) than the best of all were badly chosen. */
const MARGIN = 4

/**
 * Claims in the articles' own words for what a model wrote there and could not be shown: the sentences at these places, those
 * that answer best first, but for those that are shown as they are already.
 */
export async function quotesAt(
  places: readonly Place[],
  { search, plan, about, ranked, claims }: Written,
): Promise<Claim[]> {
  const verbatim = claims.filter(({ support }) => support === 'verbatim')
  const sentences = ranked.filter(
    (one) => places.some((place) => isSamePlace(one, place)) && !isCited(one, verbatim),
  )
  if (sentences.length === 0) return []
  return verified(search.corpus, await quotesOf(search, about, sentences), plan.zones)
}

/** The same, without sentences that are beside the point: a model may have been talked into quoting at random. */
export function fittingQuotesAt(places: readonly Place[], written: Written): Promise<Claim[]> {
  const best = written.ranked[0]?.score ?? 0
  const ranked = written.ranked.filter((one) => best - one.score <= MARGIN)
  return quotesAt(places, { ...written, ranked })
}

interface Written {
  search: Search
  plan: Plan
  about: string
  /** All sentences that the model has seen, best first. */
  ranked: readonly Candidate[]
  /** What is shown already. */
  claims: readonly Claim[]
}

export function isCited(place: Place, claims: readonly Claim[]): boolean {
  const { id } = place.article
  return claims.some(({ citations }) =>
    citations.some((citation) => citation.articleId === id && overlap(citation, place)),
  )
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.article.id === other.article.id && overlap(one, other)
}
