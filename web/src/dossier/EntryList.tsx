import { useState } from 'react'
import { claimId } from '../chat/ClaimBody.tsx'
import { numbersOf, type Opening, type ShownCitation } from '../chat/shown.ts'
import { focusNext } from '../shared/focusNext.ts'
import { newId } from '../shared/newId.ts'
import { useTexts } from '../texts/language.ts'
import { EntryItem } from './EntryItem.tsx'
import { insert, move, write } from './edits.ts'
import { DOSSIER } from './shown.ts'
import type { Entry } from './types.ts'
import { useDossier } from './useDossier.ts'
import { useReorder } from './useReorder.ts'
import { useTakeOut } from './useTakeOut.ts'

interface Props extends Opening {
  entries: readonly Entry[]
  steps: readonly ShownCitation[]
  showQuotes: boolean
}

/** What lies in the dossier, in an order that can be changed. */
export function EntryList({ entries, steps, showQuotes, ...opening }: Props) {
  const t = useTexts().dossier
  const dossier = useDossier()
  const takeOut = useTakeOut()
  const [announcement, setAnnouncement] = useState('')
  const [editing, setEditing] = useState<string>()
  const reorder = useReorder(entries, place)
  const numbers = numbersOf(steps)

  function place(id: string, before: string | undefined) {
    dossier.edit(move(id, before))
    const now = dossier.entries() ?? []
    setAnnouncement(t.moved(now.findIndex((entry) => entry.id === id) + 1, now.length))
  }

  function addHeading(before: string | undefined) {
    const id = newId()
    dossier.edit(insert({ kind: 'heading', id, text: t.newHeading }, before))
    setEditing(id)
  }

  function takeOutHere(entry: Entry) {
    const next = takeOut(entry)
    // The entry goes with the button that was pressed.
    focusNext(() => document.getElementById(next ? claimId(DOSSIER, next) : 'main'))
  }

  function conflictsOf(entry: Entry) {
    if (entry.kind !== 'claim') return []
    return (entry.claim.conflictsWith ?? []).flatMap((id) => {
      const other = entries.find((one) => one.id === id)
      const number = other?.kind === 'claim' ? numbers.get(other.claim.citations[0].id) : undefined
      return number === undefined ? [] : [{ claimId: id, number }]
    })
  }

  return (
    <>
      <ol className="claims entry-list">
        {entries.map((entry, index) => {
          const { id } = entry
          return (
            <EntryItem
              key={id}
              entry={entry}
              place={index + 1}
              last={index === entries.length - 1}
              numbers={numbers}
              conflicts={conflictsOf(entry)}
              showQuotes={showQuotes}
              editing={editing === id}
              reorder={reorder}
              onEdit={(on) => setEditing(on ? id : undefined)}
              onWrite={(text) => dossier.edit(write(id, text))}
              onUp={() => place(id, entries[index - 1]?.id)}
              onDown={() => place(id, entries[index + 2]?.id)}
              onHeading={() => addHeading(id)}
              onRemove={() => takeOutHere(entry)}
              {...opening}
            />
          )
        })}
      </ol>
      <p className="tools add-heading">
        <button type="button" className="text-button" onClick={() => addHeading(undefined)}>
          {t.addHeading}
        </button>
      </p>
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </>
  )
}
