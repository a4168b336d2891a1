import { ConversationNotice } from '../conversations/ConversationNotice.tsx'
import { useConversation, useConversations } from '../conversations/useLibrary.ts'
import { ArticleList } from '../corpus/ArticleList.tsx'
import { useFreshCorpus } from '../corpus/useCorpus.ts'
import { useKeys } from '../keys/useKeys.ts'
import { useReader } from '../reader/useReader.ts'
import { navigate } from '../router/location.ts'
import { conversationPath } from '../router/route.ts'
import { useTitle } from '../shared/useTitle.ts'
import { Announcement } from './Announcement.tsx'
import { ConversationView } from './ConversationView.tsx'
import { focusComposer } from './QuestionField.tsx'
import { openedAmong } from './shown.ts'
import { useReaderBeside } from './useReaderBeside.tsx'
import { Welcome } from './Welcome.tsx'

/** A conversation, or the page before the first question; the articles or the reader beside. */
export function ChatPage({ conversationId }: { conversationId: string | undefined }) {
  const { session } = useConversations()
  const conversation = useConversation(conversationId)
  const reader = useReader()
  const { opened, open } = reader

  const exchanges = conversation?.exchanges ?? []
  const latest = exchanges.at(-1)
  const { steps, index } = openedAmong(exchanges, opened)
  const answeredFrom = latest?.progress.state === 'done' ? latest.progress.answer.revision : undefined

  useTitle(conversation?.title)
  useFreshCorpus(answeredFrom)

  const { opening, beside } = useReaderBeside(steps, index, reader)
  useKeys({ question: focusComposer })

  return (
    <div className={opened ? 'page reading' : 'page'}>
      <main id="main" tabIndex={-1}>
        {conversationId === undefined ? (
          <Welcome
            onAsk={(question, scope) => navigate(conversationPath(session.ask(question, undefined, scope)))}
          />
        ) : conversation ? (
          <ConversationView conversation={conversation} {...opening} />
        ) : (
          <ConversationNotice missing={conversation === null} />
        )}
      </main>
      <ArticleList onOpen={(articleId, openerId) => open({ articleId, openerId })} />
      {beside}
      <Announcement exchange={latest} />
    </div>
  )
}
