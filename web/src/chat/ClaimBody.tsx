import type { Claim } from '../../../server/core/answer.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'
import { useAskedSize } from './askedSize.ts'
import { CitationItem } from './CitationItem.tsx'
import { countArticles } from './conversation.ts'
import { Marked } from './Marked.tsx'
import type { Opening } from './shown.ts'
import { hangs, isQuoteItself, statementPieces } from './statement.ts'

export interface ClaimProps extends Opening {
  exchangeId: string
  claim: Claim
  /** The number of each quote of the answer. */
  numbers: Map<string, number>
  /** The claims that say otherwise, each with the number of its first quote. */
  conflicts: { claimId: string; number: number }[]
  imported: boolean
  showQuotes: boolean
}

/** What a claim says, its quotes, and which claims say otherwise. */
export function ClaimBody(props: ClaimProps) {
  const { exchangeId, claim, numbers, conflicts, showQuotes, ...rest } = props
  const t = useTexts()
  const size = useAskedSize()
  const { text, citations, language } = claim
  const cited = countArticles(citations)
  return (
    <>
      <p className={hangs(text) ? 'statement hangs' : 'statement'} lang={language} dir="auto">
        <Marked text={text} pieces={statementPieces(claim)} />
      </p>
      <ul className="evidence">
        {citations.map((citation) => (
          <CitationItem
            key={citation.id}
            exchangeId={exchangeId}
            place={claim.id}
            citation={citation}
            number={numbers.get(citation.id)}
            showQuote={showQuotes && !isQuoteItself(text, citation.quote)}
            {...rest}
          />
        ))}
      </ul>
      {(cited > 1 || conflicts.length > 0) && (
        <div className="claim-foot">
          {cited > 1 && <span>{t.standing(cited, Math.max(size ?? 0, cited), claim.origins)}</span>}
          {conflicts.length > 0 && (
            <span className="conflicts">
              <Icon name="unequal" /> {t.conflicts}{' '}
              {conflicts.map(({ claimId: other, number }) => (
                <button
                  key={other}
                  type="button"
                  className="text-button"
                  onClick={() => document.getElementById(claimId(exchangeId, other))?.focus()}
                >
                  {t.quoteNumber(number)}
                </button>
              ))}
            </span>
          )}
        </div>
      )}
    </>
  )
}

/** The id of a claim on the page. */
export const claimId = (exchangeId: string, id: string) => `claim-${exchangeId}-${id}`
