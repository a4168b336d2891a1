import './finding.css'
import { memo } from 'react'
import { CitationItem } from '../chat/CitationItem.tsx'
import { Marked } from '../chat/Marked.tsx'
import type { Opening } from '../chat/shown.ts'
import { split } from '../shared/split.ts'
import { useCheckTexts } from '../texts/check.ts'
import { CHECK, chipId, differingIn, type Finding, placeOf, quotesOf } from './checking.ts'
import { VerdictWord } from './VerdictWord.tsx'

interface Props extends Opening {
  finding: Finding
  language: string | undefined
  current: boolean
  onFocus(start: number): void
}

export function findingId({ sentence }: Finding): string {
  return `finding-${sentence.start}`
}

/** A sentence of the text, what was found on it, and the quotes that say so. Of hundreds, only what changes is drawn. */
export const FindingItem = memo(({ finding, language, current, onFocus, ...opening }: Props) => {
  const t = useCheckTexts()
  const { kind, sentence } = finding
  const { stated, given } = differingIn(finding)
  const marks = stated.map((span) => ({ ...span, kind: 'answer' as const }))
  return (
    <li
      id={findingId(finding)}
      className={`finding ${kind}`}
      tabIndex={-1}
      aria-current={current || undefined}
      onFocus={() => onFocus(sentence.start)}
    >
      <p className="finding-head">
        {finding.kind !== 'skipped' && <span className="number">{finding.number}</span>}
        <VerdictWord kind={kind} />
        {finding.kind === 'skipped' && <span> · {t.reasons[finding.sentence.reason]}</span>}
      </p>
      <p className="finding-text" lang={language} dir="auto">
        <Marked text={sentence.text} pieces={split({ start: 0, end: sentence.text.length }, marks)} />
      </p>
      {kind === 'contradicted' && stated.length + given.length === 0 && (
        <p className="finding-note">{t.unshown}</p>
      )}
      <Quotes finding={finding} {...opening} />
    </li>
  )
})

function Quotes({ finding, ...opening }: { finding: Finding } & Opening) {
  const t = useCheckTexts()
  const quotes = quotesOf(finding)
  const { given } = differingIn(finding)
  if (quotes.length === 0) return null
  const list = (
    <ul className="evidence">
      {quotes.map((citation, index) => (
        <CitationItem
          key={citation.id}
          exchangeId={CHECK}
          place={placeOf(finding)}
          citation={citation}
          number={undefined}
          imported={false}
          showQuote
          {...(index === 0 && { marked: given })}
          {...opening}
        />
      ))}
    </ul>
  )
  if (finding.kind !== 'not-found') return list
  return (
    <details
      className="nearest-quotes"
      open={quotes.some((one) => chipId(finding, one) === opening.opened) || undefined}
    >
      <summary>{t.nearest}</summary>
      {list}
    </details>
  )
}
