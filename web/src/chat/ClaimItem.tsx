import { ClaimBody, type ClaimProps, claimId } from './ClaimBody.tsx'
import { ClaimTools } from './ClaimTools.tsx'

/** A claim of an answer. */
export function ClaimItem(props: ClaimProps) {
  const { exchangeId, claim, numbers } = props
  return (
    <li className="claim" id={claimId(exchangeId, claim.id)} tabIndex={-1}>
      <ClaimBody {...props} />
      <ClaimTools menuId={`copy-${exchangeId}-${claim.id}`} claim={claim} numbers={numbers} />
    </li>
  )
}
