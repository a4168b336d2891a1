import { useState } from 'react'
import type { ArticleScope } from '../../../server/core/answer.ts'
import { useStatus } from '../api/useStatus.ts'
import type { Conversation } from '../conversations/types.ts'
import { useConversations } from '../conversations/useLibrary.ts'
import { FeedbackOffered } from '../feedback/useOffered.ts'
import { useStillThere } from '../scope/useStillThere.ts'
import { focusNext } from '../shared/focusNext.ts'
import { notify } from '../shared/Notice.tsx'
import { useTexts } from '../texts/language.ts'
import { Composer } from './Composer.tsx'
import type { Exchange } from './conversation.ts'
import { ExchangeView } from './ExchangeView.tsx'
import { FollowUps } from './FollowUps.tsx'
import type { Opening } from './shown.ts'

/** The questions of a conversation with their answers, and the box for the next one. */
export function ConversationView({ conversation, ...opening }: { conversation: Conversation } & Opening) {
  const t = useTexts()
  const { library, session } = useConversations()
  const [showQuotes, setShowQuotes] = useState(true)
  const { id, exchanges } = conversation
  const running = exchanges.find((one) => one.progress.state === 'working' && session.runsHere(one.id))
  const latest = exchanges.at(-1)
  const [scope, unlimit] = useNextScope(latest)
  const ask = (question: string) => session.ask(question, id, scope)
  const stillThere = useStillThere()
  /** As it can be asked now. */
  const relimited = (exchange: Exchange): Exchange =>
    exchange.scope ? { ...exchange, scope: stillThere(exchange.scope) } : exchange

  function edit(exchange: Exchange, question: string) {
    const later = exchanges.length - 1 - exchanges.indexOf(exchange)
    const undo = session.edit(conversation, relimited(exchange), question)
    focusAsked()
    if (later > 0) notify({ text: t.library.replaced(later), action: { label: t.tools.undo, run: undo } })
  }

  /** For what was pressed to ask, and is gone. */
  function focusAsked() {
    const asked = library.conversation(id)?.exchanges.at(-1)
    focusNext(() => document.getElementById(`question-${asked?.id}`))
  }

  const offered = useStatus()?.feedback === true

  return (
    // What comes out of a file may be nobody's answer.
    <FeedbackOffered value={offered && !conversation.imported}>
      <h1 className="sr-only">{conversation.title}</h1>
      {conversation.imported && <p className="note">{t.library.fromFile}</p>}
      <div className="exchanges">
        {exchanges.map((exchange, position) => (
          <ExchangeView
            key={exchange.id}
            exchange={exchange}
            conversationId={id}
            later={exchanges.length - 1 - position}
            imported={conversation.imported === true}
            showQuotes={showQuotes}
            onShowQuotes={setShowQuotes}
            onAskAgain={() => session.askAgain(id, relimited(exchange))}
            onEdit={(question) => edit(exchange, question)}
            {...opening}
          />
        ))}
        {latest?.progress.state === 'done' && !scope && (
          <FollowUps
            exchanges={exchanges}
            answer={latest.progress.answer}
            onAsk={(question) => {
              ask(question)
              focusAsked()
            }}
          />
        )}
      </div>
      <Composer
        followUp
        working={running !== undefined}
        scope={scope}
        onUnlimit={unlimit}
        onAsk={ask}
        onStop={() => running && session.stop(running.id)}
      />
    </FeedbackOffered>
  )
}

/** The next question is limited as the last one was, as far as that is still there, until someone lifts the limit. */
function useNextScope(latest: Exchange | undefined): [ArticleScope | undefined, () => void] {
  const [unlimited, setUnlimited] = useState<string>()
  const stillThere = useStillThere()
  const last = latest && unlimited !== latest.id ? latest.scope : undefined
  return [last && stillThere(last), () => setUnlimited(latest?.id)]
}
