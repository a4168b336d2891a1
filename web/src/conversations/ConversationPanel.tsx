import { useEffect, useRef, useState } from 'react'
import { PageLinks } from '../bar/PageLinks.tsx'
import { Link } from '../router/Link.tsx'
import { Icon } from '../shared/Icon.tsx'
import { openModal } from '../shared/modal.ts'
import { useKeeping } from '../storage/keeping.ts'
import { useTexts } from '../texts/language.ts'
import { ConversationEntry, PANEL_TITLE } from './ConversationEntry.tsx'
import { filterSummaries } from './filter.ts'
import { TransferButtons } from './TransferButtons.tsx'
import { useSummaries } from './useLibrary.ts'

/** So few are seen at a glance. */
const SEARCHABLE = 3

interface Props {
  /** The conversation that is open. */
  shown: string | undefined
  /** Beside the chat, or else a drawer. */
  docked: boolean
  open: boolean
  onClose(): void
}

export function ConversationPanel({ shown, docked, open, onClose }: Props) {
  const t = useTexts().library
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element || !open || docked) return
    openModal(element)
    return () => element.close()
  }, [open, docked])

  if (docked)
    return (
      <aside className="conversations" aria-labelledby={PANEL_TITLE}>
        <PanelContent shown={shown} />
      </aside>
    )
  return (
    <dialog ref={dialog} className="drawer" closedby="any" aria-labelledby={PANEL_TITLE} onClose={onClose}>
      {open && (
        <>
          <button type="button" className="bar-button drawer-close" onClick={onClose}>
            <Icon name="close" />
            <span className="sr-only">{t.close}</span>
          </button>
          <PageLinks />
          <PanelContent shown={shown} />
        </>
      )}
    </dialog>
  )
}

function PanelContent({ shown }: { shown: string | undefined }) {
  const t = useTexts().library
  const kept = useKeeping() === 'kept'
  const summaries = useSummaries()
  const [search, setSearch] = useState('')
  const found = filterSummaries(summaries ?? [], search)
  return (
    <div className="panel">
      <div className="rule-heading">
        <h2 id={PANEL_TITLE} tabIndex={-1}>
          {t.title}
        </h2>
        {shown && (
          <Link className="text-button" href="/">
            {t.fresh}
          </Link>
        )}
      </div>
      {summaries && summaries.length > SEARCHABLE && (
        <input
          type="search"
          className="search"
          aria-label={t.search}
          placeholder={t.search}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul className="entries">
        {found.map((summary) => (
          <ConversationEntry key={summary.id} summary={summary} current={summary.id === shown} />
        ))}
      </ul>
      {search && found.length === 0 && <p className="note">{t.nothingFound}</p>}
      <p className={kept ? 'note' : 'note warning'}>
        {kept ? (summaries?.length === 0 ? t.none : t.kept) : t.notKept}
      </p>
      <TransferButtons some={(summaries?.length ?? 0) > 0} />
    </div>
  )
}
