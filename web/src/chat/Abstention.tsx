import type { AbstainReason, Citation } from '../../../server/core/answer.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { useTexts } from '../texts/language.ts'
import { CitationItem } from './CitationItem.tsx'
import { NEAREST, type Opening } from './conversation.ts'

interface Props extends Opening {
  exchangeId: number
  reason: AbstainReason
  nearest: Citation[]
}

/** No answer is a result, not an error; what comes nearest looks different from a claim. */
export function Abstention({ exchangeId, reason, nearest, opened, onOpen }: Props) {
  const t = useTexts()
  const { size } = useCorpus()
  const [title, explain] = t.abstained[reason]
  return (
    <>
      <div className="card">
        <h3>{title}</h3>
        <p>{explain(size)}</p>
      </div>
      {nearest.length > 0 && (
        <section className="nearest">
          <div className="rule-heading">
            <h3>{t.nearest}</h3>
            <span>{t.nearestNote}</span>
          </div>
          <ul>
            {nearest.map((citation) => (
              <CitationItem
                key={citation.id}
                exchangeId={exchangeId}
                place={NEAREST}
                citation={citation}
                showQuote
                opened={opened}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
