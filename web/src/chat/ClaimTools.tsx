import type { Answer, Claim } from '../../../server/core/answer.ts'
import { CopyMenu } from '../copy/CopyMenu.tsx'
import { PinButton } from '../dossier/PinButton.tsx'
import { FeedbackButton } from '../feedback/FeedbackButton.tsx'
import { claimSubject } from '../feedback/subject.ts'
import { useTexts } from '../texts/language.ts'

interface Props {
  menuId: string
  claim: Claim
  numbers: Map<string, number>
  /** Undefined until it is whole. */
  answer: Answer | undefined
}

/** What can be done with one claim. */
export function ClaimTools({ menuId, claim, numbers, answer }: Props) {
  const t = useTexts()
  const named = claim.citations.flatMap(({ id }) => numbers.get(id) ?? []).join(', ')
  return (
    <>
      <span className="tools">
        <CopyMenu id={menuId} label={t.tools.copyClaim(named)} copied={{ claims: [claim] }} />
      </span>
      <PinButton pinnable={{ kind: 'claim', claim }} label={t.dossier.pinClaim(named)} />
      {answer && <FeedbackButton subject={claimSubject(answer, claim)} label={t.feedback.onClaim(named)} />}
    </>
  )
}
