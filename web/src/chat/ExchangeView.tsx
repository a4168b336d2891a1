import { useEffect, useRef, useState } from 'react'
import { SourceContext } from '../dossier/useDossier.ts'
import { AnswerFeedback } from '../feedback/AnswerFeedback.tsx'
import { ScopeNote } from '../scope/ScopeChip.tsx'
import { focusNext } from '../shared/focusNext.ts'
import { split } from '../shared/split.ts'
import { useTexts } from '../texts/language.ts'
import { Abstention } from './Abstention.tsx'
import { AnswerTools } from './AnswerTools.tsx'
import { Authorship } from './Authorship.tsx'
import { AskedSizeContext, useAskedSize, useSizeOf } from './askedSize.ts'
import { Claims } from './Claims.tsx'
import type { Exchange } from './conversation.ts'
import { FailureCard } from './FailureCard.tsx'
import { Marked } from './Marked.tsx'
import { QuestionEditor } from './QuestionEditor.tsx'
import { QuestionHeading } from './QuestionHeading.tsx'
import { Summary } from './Summary.tsx'
import { numbersOf, type Opening, shownCitations } from './shown.ts'
import { answerInLead } from './statement.ts'

interface Props extends Opening {
  conversationId: string
  exchange: Exchange
  /** How many questions were asked after this one. */
  later: number
  imported: boolean
  showQuotes: boolean
  onShowQuotes(show: boolean): void
  onAskAgain(): void
  onEdit(question: string): void
}

/** A question and what became of it. */
export function ExchangeView(props: Props) {
  const { exchange, conversationId, later, imported, showQuotes, onShowQuotes } = props
  const { onAskAgain, onEdit, opened, onOpen } = props
  const t = useTexts()
  const limited = useSizeOf(exchange)
  const all = useAskedSize()
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [editing, setEditing] = useState<string>()
  useEffect(() => {
    if (later === 0) section.current?.scrollIntoView({ block: 'start' })
  }, [later])

  function askAgain() {
    // The button that was pressed goes away.
    heading.current?.focus()
    onAskAgain()
  }

  const { id, question, claims, missing, progress } = exchange
  const answer = progress.state === 'done' ? progress.answer : undefined
  const lead = answer?.lead ?? ''
  const opening = { opened, onOpen }
  const source = progress.state === 'working' ? undefined : { question, conversationId, imported }
  return (
    <section className="exchange" ref={section} aria-labelledby={`question-${id}`}>
      {editing === undefined ? (
        <QuestionHeading
          id={`question-${id}`}
          heading={heading}
          question={question}
          answer={answer}
          onEdit={setEditing}
        />
      ) : (
        <QuestionEditor
          id={`question-${id}`}
          asked={question}
          question={editing}
          later={later}
          onAsk={(next) => {
            setEditing(undefined)
            onEdit(next)
          }}
          onCancel={() => {
            setEditing(undefined)
            focusNext(() => heading.current)
          }}
        />
      )}
      {exchange.scope && <ScopeNote scope={exchange.scope} />}
      {lead && (
        <p className="lead" lang={answer?.language}>
          <Marked text={lead} pieces={split({ start: 0, end: lead.length }, answerInLead(lead, claims))} />
        </p>
      )}
      {answer && <Authorship answer={answer} />}
      <AskedSizeContext value={limited}>
        <SourceContext value={source}>
          {claims.length > 0 && (
            <>
              <Summary
                count={claims.length}
                citations={claims.flatMap(({ citations }) => citations)}
                showQuotes={showQuotes}
                onShowQuotes={onShowQuotes}
              />
              <Claims {...{ exchange, showQuotes, imported, ...opening }} />
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
              numbers={numbersOf(shownCitations(exchange))}
              reason={answer.reason}
              nearest={answer.nearest}
              imported={imported}
              {...opening}
            >
              {answer.reason !== 'empty-corpus' && (
                <div className="answer-tools tools">
                  <AnswerFeedback answer={answer} />
                </div>
              )}
            </Abstention>
          )}
        </SourceContext>
      </AskedSizeContext>
      {answer && claims.length > 0 && <AnswerTools exchange={exchange} />}
      {progress.state === 'working' && <p className="working">{t.working(limited ?? all)}</p>}
      {progress.state === 'stopped' && (
        <p className="note">
          {claims.length > 0 ? t.stopped : t.stoppedEmpty}{' '}
          <button type="button" className="text-button" onClick={askAgain}>
            {t.again}
          </button>
        </p>
      )}
      {progress.state === 'failed' && (
        <FailureCard failure={progress.failure} some={claims.length > 0} onRetry={askAgain} />
      )}
    </section>
  )
}
