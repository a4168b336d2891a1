import './dossier.css'
import { useEffect, useMemo, useState } from 'react'
import { paging } from '../chat/paging.ts'
import { Summary } from '../chat/Summary.tsx'
import { indexAt } from '../chat/shown.ts'
import { useConversations } from '../conversations/useLibrary.ts'
import { useKeys } from '../keys/useKeys.ts'
import { Reader } from '../reader/Reader.tsx'
import { useReader } from '../reader/useReader.ts'
import { useTexts } from '../texts/language.ts'
import { DossierTools } from './DossierTools.tsx'
import { DossierTransfer } from './DossierTransfer.tsx'
import { EmptyDossier } from './EmptyDossier.tsx'
import { EntryList } from './EntryList.tsx'
import { stepsOf } from './shown.ts'
import { citationsOf } from './types.ts'
import { useEntries } from './useDossier.ts'

/** What somebody has pinned, from all questions; the reader beside. */
export default function DossierPage() {
  const t = useTexts()
  const { kept } = useConversations()
  const entries = useEntries()
  const reader = useReader()
  const { opened, close } = reader
  const [showQuotes, setShowQuotes] = useState(true)
  const steps = useMemo(() => stepsOf(entries ?? []), [entries])
  const index = indexAt(steps, opened)

  useEffect(() => {
    document.title = `${t.dossier.title} · Belegt`
  }, [t])

  const { openedId, openShown, step } = paging(steps, index, reader)
  useKeys({ j: () => step(1), k: () => step(-1) })

  return (
    <div className={opened ? 'dossier reading' : 'dossier'}>
      <main id="main" tabIndex={-1} aria-busy={entries === undefined}>
        <h1>{t.dossier.title}</h1>
        {entries?.length === 0 && <EmptyDossier />}
        {entries && entries.length > 0 && (
          <>
            <DossierTools entries={entries} />
            <Summary
              count={entries.filter(({ kind }) => kind !== 'heading').length}
              citations={entries.flatMap(citationsOf)}
              showQuotes={showQuotes}
              onShowQuotes={setShowQuotes}
            />
            <EntryList
              entries={entries}
              steps={steps}
              showQuotes={showQuotes}
              opened={openedId}
              onOpen={openShown}
            />
          </>
        )}
        {entries && (
          <footer className="dossier-foot">
            <p className={kept ? 'note' : 'note warning'}>{kept ? t.dossier.intro : t.dossier.notKept}</p>
            <DossierTransfer entries={entries} />
          </footer>
        )}
      </main>
      {opened && (
        <Reader opened={opened} steps={steps} index={index} onStep={step} onClose={() => close(openedId)} />
      )}
    </div>
  )
}
