import { useEffect } from 'react'
import { TopBar } from './bar/TopBar.tsx'
import { Announcement } from './chat/Announcement.tsx'
import { Conversation } from './chat/Conversation.tsx'
import { shownCitations } from './chat/conversation.ts'
import { useConversation } from './chat/useConversation.ts'
import { Welcome } from './chat/Welcome.tsx'
import { ArticleList } from './corpus/ArticleList.tsx'
import { CorpusContext, useLoadedCorpus } from './corpus/useCorpus.ts'
import { placeOf } from './reader/place.ts'
import { Reader } from './reader/Reader.tsx'
import { useReader } from './reader/useReader.ts'
import { SkipLink } from './shared/SkipLink.tsx'
import { TEXTS, TextsContext, useLanguage } from './texts/language.ts'

export function App() {
  const [language, setLanguage] = useLanguage()
  const corpus = useLoadedCorpus()
  const conversation = useConversation()
  const { opened, open, close } = useReader()

  const { exchanges } = conversation
  const latest = exchanges.at(-1)
  const source = exchanges.find(({ id }) => id === opened?.exchangeId)
  const answeredFrom = latest?.progress.state === 'done' ? latest.progress.answer.revision : undefined

  useEffect(() => {
    document.title = latest ? `${latest.question} · Belegt` : 'Belegt'
  }, [latest])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only an answer can tell that articles were ingested
  useEffect(() => {
    if (answeredFrom !== undefined && answeredFrom !== corpus.revision) corpus.reload()
  }, [answeredFrom])

  function startAnew() {
    conversation.clear()
    if (opened) close()
  }

  return (
    <TextsContext value={TEXTS[language]}>
      <CorpusContext value={corpus}>
        <SkipLink />
        <TopBar
          language={language}
          onLanguage={setLanguage}
          onNewConversation={latest ? startAnew : undefined}
        />
        <div className={opened ? 'page reading' : 'page'}>
          <main id="main" tabIndex={-1}>
            {latest ? (
              <Conversation
                conversation={conversation}
                opened={opened?.openerId}
                onOpen={(exchangeId, shown) => open({ ...placeOf(shown.citation), ...shown, exchangeId })}
              />
            ) : (
              <Welcome onAsk={conversation.ask} />
            )}
          </main>
          <ArticleList onOpen={(articleId, openerId) => open({ articleId, openerId })} />
        </div>
        {opened && (
          <Reader
            opened={opened}
            steps={source ? shownCitations(source) : []}
            onStep={(shown) => open({ ...opened, ...placeOf(shown.citation), ...shown })}
            onClose={close}
          />
        )}
        <Announcement exchange={latest} />
      </CorpusContext>
    </TextsContext>
  )
}
