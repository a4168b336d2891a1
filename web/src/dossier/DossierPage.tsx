import './dossier.css'
import { useMemo, useState } from 'react'
import { Summary } from '../chat/Summary.tsx'
import { indexAt } from '../chat/shown.ts'
import { useReaderBeside } from '../chat/useReaderBeside.tsx'
import { useReader } from '../reader/useReader.ts'
import { useTitle } from '../shared/useTitle.ts'
import { useKeeping } from '../storage/keeping.ts'
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
  const kept = useKeeping() === 'kept'
  const entries = useEntries()
  const reader = useReader()
  const [showQuotes, setShowQuotes] = useState(true)
  const steps = useMemo(() => stepsOf(entries ?? []), [entries])
  const { opening, beside } = useReaderBeside(steps, indexAt(steps, reader.opened), reader)

  useTitle(t.dossier.title)

  return (
    <div className={beside ? 'dossier reading' : 'dossier'}>
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
            <EntryList entries={entries} steps={steps} showQuotes={showQuotes} {...opening} />
          </>
        )}
        {entries && (
          <footer className="dossier-foot">
            <p className={kept ? 'note' : 'note warning'}>{kept ? t.dossier.intro : t.dossier.notKept}</p>
            <DossierTransfer entries={entries} />
          </footer>
        )}
      </main>
      {beside}
    </div>
  )
}
