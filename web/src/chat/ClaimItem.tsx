import type { Claim } from '../../../server/core/answer.ts'
import { useTexts } from '../texts/language.ts'
import { CitationItem } from './CitationItem.tsx'
import { countArticles, type Opening } from './conversation.ts'
import { Marked } from './Marked.tsx'
import { hangs, isQuoteItself, statementPieces } from './statement.ts'

interface Props extends Opening {
  exchangeId: number
  number: number
  claim: Claim
  /** The numbers of the claims that say otherwise. */
  conflicts: number[]
  showQuotes: boolean
}

export function ClaimItem({ exchangeId, number, claim, conflicts, showQuotes, opened, onOpen }: Props) {
  const t = useTexts()
  const { text, citations, language } = claim
  return (
    <li className="claim">
      <span className="number" aria-hidden="true">
        {number}
      </span>
      <div>
        <p className={hangs(text) ? 'statement hangs' : 'statement'} lang={language}>
          <Marked text={text} pieces={statementPieces(claim)} />
        </p>
        <ul className="evidence">
          {citations.map((citation) => (
            <CitationItem
              key={citation.id}
              exchangeId={exchangeId}
              place={claim.id}
              citation={citation}
              showQuote={showQuotes && !isQuoteItself(text, citation.quote)}
              opened={opened}
              onOpen={onOpen}
            />
          ))}
        </ul>
        {citations.length > 1 && (
          <p className="standing">{t.standing(countArticles(citations), claim.origins)}</p>
        )}
        {conflicts.length > 0 && (
          <p className="standing">
            {t.conflicts} {conflicts.map(t.claim).join(', ')}
          </p>
        )}
      </div>
    </li>
  )
}
