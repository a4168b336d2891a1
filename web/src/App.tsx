import { Suspense, useEffect, useRef, useState } from 'react'
import { connection } from './api/connection.ts'
import { StatusContext, useLoadedStatus } from './api/useStatus.ts'
import { TopBar } from './bar/TopBar.tsx'
import { Warning } from './bar/Warning.tsx'
import { ChatPage } from './chat/ChatPage.tsx'
import { ConversationPanel } from './conversations/ConversationPanel.tsx'
import { type Conversations, ConversationsContext, useSummaries } from './conversations/useLibrary.ts'
import { CorpusContext, useLoadedCorpus } from './corpus/useCorpus.ts'
import type { Dossier } from './dossier/dossier.ts'
import { DossierContext } from './dossier/useDossier.ts'
import { KeyList } from './keys/KeyList.tsx'
import { useKeys } from './keys/useKeys.ts'
import { navigate, onMove, usePath } from './router/location.ts'
import { Nowhere } from './router/Nowhere.tsx'
import { PAGES } from './router/pages.ts'
import { routeOf } from './router/route.ts'
import { Boundary, Broken } from './shared/Boundary.tsx'
import { Notice } from './shared/Notice.tsx'
import { SkipLink } from './shared/SkipLink.tsx'
import { useWide } from './shared/useMedia.ts'
import { TEXTS, TextsContext, useLanguage } from './texts/language.ts'

export function App({ conversations, dossier }: { conversations: Conversations; dossier: Dossier }) {
  return (
    <ConversationsContext value={conversations}>
      <DossierContext value={dossier}>
        <Page />
      </DossierContext>
    </ConversationsContext>
  )
}

function Page() {
  const [language, setLanguage] = useLanguage()
  const corpus = useLoadedCorpus()
  const status = useLoadedStatus()
  const path = usePath()
  const route = routeOf(path, PAGES)
  const some = (useSummaries()?.length ?? 0) > 0
  const docked = useWide() && some && route.kind === 'chat'
  const [drawer, setDrawer] = useState(false)
  const conversationId = route.kind === 'chat' ? route.conversationId : undefined

  useFocusKept(path)
  useKeys({ fresh: () => navigate('/') })
  useEffect(() => onMove(() => setDrawer(false)), [])
  // What was ingested meanwhile is not known here.
  useEffect(() => connection.onBack(corpus.reload), [corpus.reload])

  return (
    <TextsContext value={TEXTS[language]}>
      <StatusContext value={status}>
        <CorpusContext value={corpus}>
          <SkipLink />
          <TopBar
            language={language}
            onLanguage={setLanguage}
            onConversations={docked ? undefined : () => setDrawer(true)}
            onNewConversation={conversationId && !docked ? () => navigate('/') : undefined}
          />
          <Warning />
          <div className={docked ? 'desk docked' : 'desk'}>
            <ConversationPanel
              shown={conversationId}
              docked={docked}
              open={drawer}
              onClose={() => setDrawer(false)}
            />
            <Boundary
              of={path}
              instead={
                <main id="main" tabIndex={-1}>
                  <Broken />
                </main>
              }
            >
              {route.kind === 'chat' && <ChatPage conversationId={conversationId} />}
              {route.kind === 'page' && (
                <Suspense fallback={<main id="main" aria-busy="true" />}>
                  <route.page.Content />
                </Suspense>
              )}
              {route.kind === 'nowhere' && <Nowhere />}
            </Boundary>
          </div>
          <KeyList />
          <Notice />
        </CorpusContext>
      </StatusContext>
    </TextsContext>
  )
}

/** What had the focus may go with the page that it was on: then the next page has it. */
function useFocusKept(path: string) {
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is the reason
  useEffect(() => {
    if (!first.current && document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true })
    first.current = false
  }, [path])
}
