import type { Citation, Claim, ClaimFields } from '../core/answer.ts'
import { shortHash } from './cite.ts'
import { countOrigins } from './origins.ts'

/** What of a claim does not follow from its citations. */
type Given = Pick<ClaimFields, 'text' | 'language' | 'answerSpan'> & {
  citations: [Citation, ...Citation[]]
}

/** The only maker of claims: whoever calls it has checked the statement against these citations. */
export function claimOf({ citations, ...given }: Given, copies?: ReadonlyMap<string, string>): Claim {
  const fields: ClaimFields = {
    id: shortHash(`${citations[0].id} ${given.text}`),
    ...given,
    citations,
    support: citations.every(({ quote }) => quote === given.text) ? 'verbatim' : 'checked',
    origins: countOrigins(citations, copies),
  }
  return fields as Claim
}

/** A claim that a judge model has found borne out as well. */
export function judged(claim: Claim): Claim {
  return { ...claim, support: 'judged' }
}
