import { useEffect } from 'react'
import { ConversationNotice } from '../conversations/ConversationNotice.tsx'
import { useConversation, useConversations } from '../conversations/useLibrary.ts'
import { ArticleList } from '../corpus/ArticleList.tsx'
import { useCorpus } from '../corpus/useCorpus.ts'
import { useKeys } from '../keys/useKeys.ts'
import { Reader } from '../reader/Reader.tsx'
import { useReader } from '../reader/useReader.ts'
import { navigate } from '../router/location.ts'
import { conversationPath } from '../router/route.ts'
import { Announcement } from './Announcement.tsx'
import { focusComposer } from './Composer.tsx'
import { ConversationView } from './ConversationView.tsx'
import { paging } from './paging.ts'
import { openedAmong } from './shown.ts'
import { Welcome } from './Welcome.tsx'

/** A conversation, or the page before the first question; the articles or the reader beside. */
export function ChatPage({ conversationId }: { conversationId: string | undefined }) {
  const { session } = useConversations()
  const corpus = useCorpus()
  const conversation = useConversation(conversationId)
  const reader = useReader()
  const { opened, open, close } = reader

  const exchanges = conversation?.exchanges ?? []
  const latest = exchanges.at(-1)
  const { steps, index } = openedAmong(exchanges, opened)
  const answeredFrom = latest?.progress.state === 'done' ? latest.progress.answer.revision : undefined

  useEffect(() => {
    document.title = conversation ? `${conversation.title} · Belegt` : 'Belegt'
  }, [conversation])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only an answer can tell that articles were ingested
  useEffect(() => {
    if (answeredFrom !== undefined && corpus.revision !== undefined && answeredFrom > corpus.revision)
      corpus.reload()
  }, [answeredFrom])

  const { openedId, openShown, step } = paging(steps, index, reader)
  useKeys({
    '/': focusComposer,
    c: () => navigate('/'),
    j: () => step(1),
    k: () => step(-1),
  })

  return (
    <div className={opened ? 'page reading' : 'page'}>
      <main id="main" tabIndex={-1}>
        {conversationId === undefined ? (
          <Welcome
            onAsk={(question, scope) => navigate(conversationPath(session.ask(question, undefined, scope)))}
          />
        ) : conversation ? (
          <ConversationView conversation={conversation} opened={openedId} onOpen={openShown} />
        ) : (
          <ConversationNotice missing={conversation === null} />
        )}
      </main>
      <ArticleList onOpen={(articleId, openerId) => open({ articleId, openerId })} />
      {opened && (
        <Reader opened={opened} steps={steps} index={index} onStep={step} onClose={() => close(openedId)} />
      )}
      <Announcement exchange={latest} />
    </div>
  )
}
