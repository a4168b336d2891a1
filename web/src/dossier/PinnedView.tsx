import { CitationItem } from '../chat/CitationItem.tsx'
import { ClaimBody } from '../chat/ClaimBody.tsx'
import { NEAREST, type Opening } from '../chat/shown.ts'
import { useSummaries } from '../conversations/useLibrary.ts'
import { Link } from '../router/Link.tsx'
import { conversationPath } from '../router/route.ts'
import { useTexts } from '../texts/language.ts'
import { DOSSIER } from './shown.ts'
import type { Pinned, Source } from './types.ts'

export interface PinnedProps extends Opening {
  pinned: Pinned
  numbers: Map<string, number>
  conflicts: { claimId: string; number: number }[]
  showQuotes: boolean
}

/** A pinned claim as in the chat, or a pinned quote. */
export function PinnedView({ pinned, numbers, conflicts, showQuotes, ...opening }: PinnedProps) {
  const { imported } = pinned.source
  if (pinned.kind === 'claim')
    return (
      <ClaimBody
        exchangeId={DOSSIER}
        claim={pinned.claim}
        {...{ numbers, conflicts, imported, showQuotes, ...opening }}
      />
    )
  const { citation } = pinned
  return (
    <ul className="evidence near">
      <CitationItem
        exchangeId={DOSSIER}
        place={NEAREST}
        citation={citation}
        number={numbers.get(citation.id)}
        imported={imported}
        showQuote
        {...opening}
      />
    </ul>
  )
}

/** The question that it was pinned under: a link as long as its conversation is here. */
export function Origin({ kind, source }: { kind: Pinned['kind']; source: Source }) {
  const t = useTexts().dossier
  const { question, conversationId } = source
  const here = useSummaries()?.some(({ id }) => id === conversationId)
  return (
    <p className="origin-line">
      {kind === 'claim' ? t.fromQuestion : t.nearestTo}{' '}
      {here && conversationId ? <Link href={conversationPath(conversationId)}>{question}</Link> : question}
    </p>
  )
}
