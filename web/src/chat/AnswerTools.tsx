import { CopyMenu } from '../copy/CopyMenu.tsx'
import { AnswerFeedback } from '../feedback/AnswerFeedback.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'
import type { Exchange } from './conversation.ts'
import { groupsOf } from './groups.ts'

/** What can be done with a whole answer. */
export function AnswerTools({ exchange }: { exchange: Exchange }) {
  const t = useTexts().tools
  const { id, question, progress } = exchange
  const lead = progress.state === 'done' ? progress.answer.lead : ''
  const claims = groupsOf(exchange).flatMap((group) => group.claims)
  return (
    <div className="answer-tools tools">
      <CopyMenu id={`copy-${id}`} label={t.copyAnswer} labelled copied={{ question, lead, claims }} />
      <button type="button" className="tool" onClick={() => print()}>
        <Icon name="print" />
        {t.print}
      </button>
      {progress.state === 'done' && <AnswerFeedback answer={progress.answer} />}
    </div>
  )
}
