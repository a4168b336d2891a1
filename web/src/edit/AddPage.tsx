import './edit.css'
import { useEffect, useRef } from 'react'
import type { AddedList } from '../../../server/core/editing.ts'
import { useResource } from '../api/useResource.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { Link } from '../router/Link.tsx'
import { navigate } from '../router/location.ts'
import { notify } from '../shared/Notice.tsx'
import { useValue } from '../shared/state.ts'
import { useTitle } from '../shared/useTitle.ts'
import { useEditingTexts } from '../texts/editing.ts'
import { ADDED_TITLE, AddedEntry } from './AddedEntry.tsx'
import { AddForms } from './AddForms.tsx'
import { add, hasAdded, hasEnded, type Run, runs } from './adding.ts'
import { EditFailure } from './EditFailure.tsx'
import { RunState, RunView } from './RunView.tsx'
import { useEditing } from './useEditing.ts'

/** Where articles are added, and those that were can be removed again. */
export default function AddPage() {
  const t = useEditingTexts()
  const editing = useEditing()
  useTitle(t.addTitle)
  return (
    <main id="main" tabIndex={-1} aria-busy={editing === undefined}>
      <h1>{editing === false ? t.offTitle : t.addTitle}</h1>
      <p className="intro">{editing === false ? t.offText : t.addIntro}</p>
      {editing && <Adding />}
    </main>
  )
}

function Adding() {
  const t = useEditingTexts()
  const corpus = useCorpus()
  const [list, reload] = useResource<AddedList>('/api/added')
  const shown = useValue(runs)
  const ended = shown.filter(hasEnded).length
  const left = useRef(false)

  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  useEffect(() => {
    if (ended > 0) reload()
  }, [ended, reload])

  function onEnded(run: Run) {
    corpus.reload()
    if (!left.current) return
    notify({
      text: (
        <>
          {run.name}: <RunState run={run} />
        </>
      ),
      action: { label: t.look, run: () => navigate('/hinzufuegen') },
    })
  }

  function onRemoved() {
    reload()
    corpus.reload()
  }

  return (
    <>
      <AddForms onAdd={(name, form) => add(name, form, onEnded)} />
      {shown.length > 0 && (
        <section className="added" aria-labelledby="runs-title">
          <div className="rule-heading">
            <h2 id="runs-title">{t.progressTitle}</h2>
            {shown.some(hasAdded) && <Link href="/">{t.ask}</Link>}
          </div>
          <ul>
            {shown.map((run) => (
              <RunView key={run.id} run={run} />
            ))}
          </ul>
        </section>
      )}
      <section className="added" aria-labelledby={ADDED_TITLE}>
        <div className="rule-heading">
          <h2 id={ADDED_TITLE} tabIndex={-1}>
            {t.addedTitle}
          </h2>
        </div>
        {list.state === 'failed' && (
          <p className="note" role="alert">
            <EditFailure failure={list.failure} />
          </p>
        )}
        {list.state === 'ready' && list.value.added.length === 0 && <p className="note">{t.addedNone}</p>}
        <ul>
          {list.state === 'ready' &&
            list.value.added.map((added) => (
              <AddedEntry key={added.document} added={added} onRemoved={onRemoved} />
            ))}
        </ul>
      </section>
    </>
  )
}
