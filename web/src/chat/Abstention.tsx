import type { AbstainReason, Citation } from '../../../server/core/answer.ts'
import { PinButton } from '../dossier/PinButton.tsx'
import { AnswerFeedback } from '../feedback/AnswerFeedback.tsx'
import { useTexts } from '../texts/language.ts'
import { useAskedSize } from './askedSize.ts'
import { CitationItem } from './CitationItem.tsx'
import type { Exchange } from './conversation.ts'
import { NEAREST, numbersOf, type Opening } from './shown.ts'

interface Props extends Opening {
  exchange: Exchange
  imported: boolean
  reason: AbstainReason
  nearest: Citation[]
}

/** No answer is a result, not an error; what comes nearest looks different from a claim. */
export function Abstention({ exchange, reason, nearest, ...rest }: Props) {
  const t = useTexts()
  const size = useAskedSize()
  const numbers = numbersOf(exchange)
  const [title, explain] = t.abstained[reason]
  return (
    <>
      <div className="card">
        <h3>{title}</h3>
        <p>{explain(size)}</p>
      </div>
      {exchange.progress.state === 'done' && reason !== 'empty-corpus' && (
        <div className="answer-tools tools">
          <AnswerFeedback answer={exchange.progress.answer} />
        </div>
      )}
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
                exchangeId={exchange.id}
                place={NEAREST}
                citation={citation}
                number={numbers.get(citation.id)}
                showQuote
                {...rest}
              >
                <PinButton
                  pinnable={{ kind: 'quote', citation }}
                  label={t.dossier.pinQuote(numbers.get(citation.id) ?? 1)}
                />
              </CitationItem>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
