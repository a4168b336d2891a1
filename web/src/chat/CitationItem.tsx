import type { ReactNode } from 'react'
import type { Citation } from '../../../server/core/answer.ts'
import type { Span } from '../../../server/core/article.ts'
import { useTexts } from '../texts/language.ts'
import { CitationLine } from './CitationLine.tsx'
import { Quote } from './Quote.tsx'
import { type Opening, openerId } from './shown.ts'
import { useStanding } from './useStanding.ts'

interface Props extends Opening {
  exchangeId: string
  /** The claim that it supports, or the list of nearest statements. */
  place: string
  citation: Citation
  number: number | undefined
  imported: boolean
  showQuote: boolean
  /** The words of the quote that decide. */
  marked?: readonly Span[]
  /** What can be done with it. */
  children?: ReactNode
}

/** A citation in a list: the quote, where it stands, and whether it still stands there. */
export function CitationItem(props: Props) {
  const { exchangeId, place, citation, number, imported, showQuote, marked, opened, onOpen, children } = props
  const t = useTexts().answer
  const standing = useStanding(citation, imported)
  return (
    <li>
      {showQuote && <Quote citation={citation} {...(marked && { marked })} />}
      <CitationLine id={openerId(exchangeId, place, citation)} {...{ citation, number, opened, onOpen }} />
      {standing !== 'holds' && <p className="standing">{t[standing]}</p>}
      {children}
    </li>
  )
}
