import type { ClaimFields } from '../../../server/core/answer.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'
import { ClaimItem } from './ClaimItem.tsx'
import type { Exchange } from './conversation.ts'
import { groupsOf } from './groups.ts'
import { numbersOf, type Opening, shownCitations } from './shown.ts'

interface Props extends Opening {
  exchange: Exchange
  imported: boolean
  showQuotes: boolean
}

/** The claims: what answers, what is said besides, where the articles differ; headings only where there are several. */
export function Claims({ exchange, ...rest }: Props) {
  const t = useTexts().answer
  const groups = groupsOf(exchange)
  const numbers = numbersOf(shownCitations(exchange))
  const firstNumber = new Map(exchange.claims.map(({ id, citations }) => [id, numbers.get(citations[0].id)]))
  const conflictsOf = ({ conflictsWith = [] }: ClaimFields) =>
    conflictsWith.flatMap((id) => {
      const number = firstNumber.get(id)
      return number === undefined ? [] : [{ claimId: id, number }]
    })
  return groups.map(({ kind, claims }) => (
    <section key={kind} className={`group ${kind}`} aria-label={t.groups[kind]}>
      {(groups.length > 1 || kind === 'dissent') && (
        <h3 className="group-title">
          {kind === 'dissent' && <Icon name="unequal" />}
          {t.groups[kind]}
        </h3>
      )}
      <ol className={claims.length === 2 ? 'claims pair' : 'claims'}>
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            exchangeId={exchange.id}
            claim={claim}
            numbers={numbers}
            conflicts={conflictsOf(claim)}
            answer={exchange.progress.state === 'done' ? exchange.progress.answer : undefined}
            {...rest}
          />
        ))}
      </ol>
    </section>
  ))
}
