import type { Citation } from '../../../server/core/answer.ts'
import { CitationLine } from './CitationLine.tsx'
import { type Opening, openerId } from './conversation.ts'
import { Quote } from './Quote.tsx'

interface Props extends Opening {
  exchangeId: number
  /** The claim that it supports, or the list of nearest statements. */
  place: string
  citation: Citation
  showQuote: boolean
}

/** A citation in a list: the quote, and where it stands. */
export function CitationItem({ exchangeId, place, citation, showQuote, opened, onOpen }: Props) {
  const id = openerId(exchangeId, place, citation)
  return (
    <li>
      {showQuote && <Quote citation={citation} />}
      <CitationLine
        id={id}
        citation={citation}
        current={id === opened}
        onOpen={() => onOpen({ openerId: id, citation })}
      />
    </li>
  )
}
