import type { Claim } from '../../../server/core/answer.ts'
import { ClaimItem } from './ClaimItem.tsx'
import type { Opening } from './conversation.ts'

interface Props extends Opening {
  exchangeId: number
  claims: Claim[]
  showQuotes: boolean
}

export function Claims({ claims, ...rest }: Props) {
  const numbers = new Map(claims.map(({ id }, index) => [id, index + 1]))
  return (
    <ol className="claims">
      {claims.map((claim, index) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          number={index + 1}
          conflicts={(claim.conflictsWith ?? []).flatMap((id) => numbers.get(id) ?? [])}
          {...rest}
        />
      ))}
    </ol>
  )
}
