import type { Claim } from '../../../server/core/answer.ts'
import { CopyMenu } from '../copy/CopyMenu.tsx'
import { useTexts } from '../texts/language.ts'

interface Props {
  menuId: string
  claim: Claim
  numbers: Map<string, number>
}

/** What can be done with one claim. */
export function ClaimTools({ menuId, claim, numbers }: Props) {
  const t = useTexts().tools
  const named = claim.citations.flatMap(({ id }) => numbers.get(id) ?? []).join(', ')
  return (
    <span className="tools">
      <CopyMenu id={menuId} label={t.copyClaim(named)} copied={{ claims: [claim] }} />
    </span>
  )
}
