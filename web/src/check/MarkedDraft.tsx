import { Fragment, memo } from 'react'
import { Icon } from '../shared/Icon.tsx'
import { useCheckTexts } from '../texts/check.ts'
import { type Checking, type Finding, restOf } from './checking.ts'
import { findingId } from './FindingItem.tsx'
import { ICONS } from './VerdictWord.tsx'

interface Props {
  checking: Checking
  findings: readonly Finding[]
  current: number | undefined
  onShow(finding: Finding): void
}

export function placeId({ sentence }: Finding): string {
  return `sentence-${sentence.start}`
}

/** The text as it was written, each sentence marked; what is still to be checked is paler. */
export function MarkedDraft({ checking, findings, current, onShow }: Props) {
  const t = useCheckTexts()
  const { text, language, progress } = checking
  const pending = progress.state === 'done' ? text.length : restOf(checking)
  return (
    <section className="draft" aria-label={t.yourText} lang={language} dir="auto">
      {findings.map((finding, index) => {
        const { start, end } = finding.sentence
        const before = findings[index - 1]?.sentence.end ?? 0
        const isPending = before >= pending ? 'pending' : undefined
        return (
          <Fragment key={start}>
            <span className={isPending}>{text.slice(before, start)}</span>
            {finding.kind === 'skipped' ? (
              <span className={isPending}>{text.slice(start, end)}</span>
            ) : (
              <SentenceLink
                finding={finding}
                current={current === start}
                tabStop={current === undefined ? finding.number === 1 : current === start}
                onShow={onShow}
              />
            )}
          </Fragment>
        )
      })}
      <span className={progress.state === 'done' ? undefined : 'pending'}>
        {text.slice(findings.at(-1)?.sentence.end ?? 0)}
      </span>
    </section>
  )
}

interface LinkProps {
  finding: Extract<Finding, { number: number }>
  current: boolean
  tabStop: boolean
  onShow(finding: Finding): void
}

/** Leads to what was found. Only one of them is a stop of the tab key: the list beside has all of it. */
const SentenceLink = memo(({ finding, current, tabStop, onShow }: LinkProps) => {
  const t = useCheckTexts()
  const { kind, number, sentence } = finding
  return (
    <a
      id={placeId(finding)}
      href={`#${findingId(finding)}`}
      className={`sentence ${kind}`}
      tabIndex={tabStop ? 0 : -1}
      aria-current={current || undefined}
      onClick={(event) => {
        event.preventDefault()
        onShow(finding)
      }}
    >
      <span>{sentence.text}</span>
      <sup>
        {number}
        <Icon name={ICONS[kind]} />
        <span className="sr-only"> {t.kinds[kind]}</span>
      </sup>
    </a>
  )
})
