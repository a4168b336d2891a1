import { useEffect, useRef } from 'react'
import { useCorpus } from '../corpus/useCorpus.ts'
import { split } from '../shared/split.ts'
import { useTexts } from '../texts/language.ts'
import { Abstention } from './Abstention.tsx'
import { Claims } from './Claims.tsx'
import type { Exchange, Opening } from './conversation.ts'
import { FailureCard } from './FailureCard.tsx'
import { Marked } from './Marked.tsx'
import { Summary } from './Summary.tsx'
import { answerInLead } from './statement.ts'

interface Props extends Opening {
  exchange: Exchange
  showQuotes: boolean
  onShowQuotes(show: boolean): void
  onAskAgain(): void
}

/** A question and what became of it. */
export function ExchangeView({ exchange, showQuotes, onShowQuotes, onAskAgain, opened, onOpen }: Props) {
  const t = useTexts()
  const { size } = useCorpus()
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' })
  }, [])

  function askAgain() {
    // The button that was pressed goes away.
    heading.current?.focus()
    onAskAgain()
  }

  const { id, question, claims, missing, progress } = exchange
  const answer = progress.state === 'done' ? progress.answer : undefined
  const understood = answer?.standaloneQuestion.trim()
  const lead = answer?.lead ?? ''
  return (
    <section className="exchange" ref={section} aria-labelledby={`question-${id}`}>
      <h2 id={`question-${id}`} ref={heading} tabIndex={-1} lang={answer?.language}>
        {question}
      </h2>
      {understood && understood !== question.trim() && (
        <p className="understood">
          {t.understood} <q lang={answer?.language}>{understood}</q>
        </p>
      )}
      {lead && (
        <p className="lead" lang={answer?.language}>
          <Marked text={lead} pieces={split({ start: 0, end: lead.length }, answerInLead(lead, claims))} />
        </p>
      )}
      {claims.length > 0 && (
        <>
          <Summary claims={claims} showQuotes={showQuotes} onShowQuotes={onShowQuotes} />
          <Claims {...{ exchangeId: id, claims, showQuotes, opened, onOpen }} />
        </>
      )}
      {missing.length > 0 && (
        <p className="card missing">
          <b>{t.missing}</b> {missing.join(' · ')}
        </p>
      )}
      {answer?.status === 'abstained' && (
        <Abstention
          exchangeId={id}
          reason={answer.reason}
          nearest={answer.nearest}
          opened={opened}
          onOpen={onOpen}
        />
      )}
      {progress.state === 'working' && <p className="working">{t.working(size)}</p>}
      {progress.state === 'stopped' && (
        <p className="note">
          {claims.length > 0 ? t.stopped : t.stoppedEmpty}{' '}
          <button type="button" className="text-button" onClick={askAgain}>
            {t.again}
          </button>
        </p>
      )}
      {progress.state === 'failed' && <FailureCard failure={progress.failure} onRetry={askAgain} />}
    </section>
  )
}
