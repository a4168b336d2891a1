import type { Claim } from '../../../server/core/answer.ts'
import type { Exchange } from './conversation.ts'

/** Claims of one kind: they answer directly, they add to that, or they say otherwise than each other. */
export interface ClaimGroup {
  kind: 'direct' | 'detail' | 'dissent'
  claims: Claim[]
}

/**
 * The claims of an answer in the order in which they are read: what answers, what is said about it besides, and where
 * the articles differ; a dissent about the answer itself comes first. While claims still come, nothing changes places.
 */
export function groupsOf({ claims, progress }: Pick<Exchange, 'claims' | 'progress'>): ClaimGroup[] {
  if (progress.state !== 'done') return claims.length > 0 ? [{ kind: 'direct', claims }] : []
  const ids = new Set(claims.map(({ id }) => id))
  const dissents = ({ conflictsWith = [] }: Claim) => conflictsWith.some((id) => ids.has(id))
  const dissent = claims.filter(dissents)
  const agreed = claims.filter((claim) => !dissents(claim))
  const direct = agreed.filter(({ answerSpan }) => answerSpan)
  const detail = agreed.filter(({ answerSpan }) => !answerSpan)
  const aboutDetails = direct.length > 0
  const groups: ClaimGroup[] = [
    { kind: 'direct', claims: direct },
    { kind: aboutDetails ? 'detail' : 'dissent', claims: aboutDetails ? detail : dissent },
    { kind: aboutDetails ? 'dissent' : 'detail', claims: aboutDetails ? dissent : detail },
  ]
  return groups.filter((group) => group.claims.length > 0)
}
