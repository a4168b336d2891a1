import type { Claim } from '../core/answer.ts'
import { byWording } from './wording.ts'

/**
 * The claims that say otherwise than another one, each naming those: the same words but for a figure, a date, a "not" or who
 * does it to whom, quoted from different articles.
 */
export function conflictsIn(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim) => {
    const conflictsWith = claims.filter((other) => conflict(claim, other)).map(({ id }) => id)
    return conflictsWith.length > 0 ? [{ ...claim, conflictsWith }] : []
  })
}

function conflict(one: Claim, other: Claim): boolean {
  if (one === other || one.language !== other.language) return false
  const articles = new Set(one.citations.map(({ articleId }) => articleId))
  if (other.citations.some(({ articleId }) => articles.has(articleId))) return false
  return [
    byWording(one.text, other.text, one.language),
    byWording(other.text, one.text, one.language),
  ].includes('contradicts')
}
