import type { ReactNode } from 'react'
import type { AbstainReason, Citation } from '../../../server/core/answer.ts'
import { PinButton } from '../dossier/PinButton.tsx'
import { useTexts } from '../texts/language.ts'
import { useAskedSize } from './askedSize.ts'
import { CitationItem } from './CitationItem.tsx'
import { NEAREST, type Opening } from './shown.ts'

interface Props extends Opening {
  exchangeId: string
  /** The number of each quote. */
  numbers: ReadonlyMap<string, number>
  imported: boolean
  reason: AbstainReason
  nearest: Citation[]
  /** What can be done about it. */
  children?: ReactNode
}

/** No answer is a result, not an error; what comes nearest looks different from a claim. */
export function Abstention({ exchangeId, numbers, reason, nearest, children, ...rest }: Props) {
  const t = useTexts()
  const size = useAskedSize()
  const [title, explain] = t.abstained[reason]
  return (
    <>
      <div className="card">
        <h3>{title}</h3>
        <p>{explain(size)}</p>
      </div>
      {children}
      {nearest.length > 0 && (
        <section className="nearest">
          <div className="rule-heading">
            <h3>{reason === 'told-otherwise' ? t.toldInstead : t.nearest}</h3>
            <span>{t.nearestNote}</span>
          </div>
          <ul>
            {nearest.map((citation) => (
              <CitationItem
                key={citation.id}
                exchangeId={exchangeId}
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
