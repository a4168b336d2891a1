import type { Answer } from '../../../server/core/answer.ts'
import { ClaimBody, type ClaimProps, claimId } from './ClaimBody.tsx'
import { ClaimTools } from './ClaimTools.tsx'

interface Props extends ClaimProps {
  /** That it belongs to; undefined until it is whole. */
  answer: Answer | undefined
}

/** A claim of an answer. */
export function ClaimItem({ answer, ...claimed }: Props) {
  const { exchangeId, claim, numbers } = claimed
  return (
    <li className="claim" id={claimId(exchangeId, claim.id)} tabIndex={-1}>
      <ClaimBody {...claimed} />
      <ClaimTools menuId={`copy-${exchangeId}-${claim.id}`} claim={claim} numbers={numbers} answer={answer} />
    </li>
  )
}
