import { useRef } from 'react'
import { claimId } from '../chat/ClaimBody.tsx'
import type { Opening } from '../chat/shown.ts'
import { Icon } from '../shared/Icon.tsx'
import { RenameField } from '../shared/RenameField.tsx'
import { useTexts } from '../texts/language.ts'
import { CommentField } from './CommentField.tsx'
import { EntryTools } from './EntryTools.tsx'
import { Origin, PinnedView } from './PinnedView.tsx'
import { DOSSIER } from './shown.ts'
import type { Entry } from './types.ts'
import type { useReorder } from './useReorder.ts'

interface Props extends Opening {
  entry: Entry
  /** From 1 on. */
  place: number
  last: boolean
  numbers: Map<string, number>
  conflicts: { claimId: string; number: number }[]
  showQuotes: boolean
  /** Whether its heading is being written. */
  editing: boolean
  reorder: ReturnType<typeof useReorder>
  onEdit(editing: boolean): void
  onWrite(text: string): void
  onUp(): void
  onDown(): void
  onHeading(): void
  onRemove(): void
}

/** An entry of the dossier: a heading, or what was pinned with its question and a note. */
export function EntryItem(props: Props) {
  const { entry, place, last, editing, reorder, onEdit, onWrite, onUp, onDown, onHeading, onRemove } = props
  const { numbers, conflicts, showQuotes, opened, onOpen } = props
  const t = useTexts().dossier
  const { id } = entry
  const renameButton = useRef<HTMLButtonElement>(null)
  const tools = <EntryTools {...{ place, last, onUp, onDown, onHeading, onRemove }} />
  const line = reorder.lineAt(id)
  return (
    <li
      id={claimId(DOSSIER, id)}
      tabIndex={-1}
      className={[
        entry.kind === 'heading' ? 'entry section' : 'claim entry',
        line && `drop-${line}`,
        reorder.dragged === id && 'dragged',
      ]
        .filter(Boolean)
        .join(' ')}
      {...reorder.target(id)}
    >
      <span className="grip" title={t.drag} aria-hidden="true" {...reorder.handle(id)}>
        <Icon name="grip" />
      </span>
      {entry.kind === 'heading' ? (
        <div className="section-line">
          {editing ? (
            <RenameField
              label={t.headingLabel}
              text={entry.text}
              opener={renameButton}
              onFinish={(next) => {
                if (next) onWrite(next)
                onEdit(false)
              }}
            />
          ) : (
            <h2>
              {entry.text}{' '}
              <button
                type="button"
                ref={renameButton}
                className="icon-button"
                aria-label={t.renameHeading(entry.text)}
                onClick={() => onEdit(true)}
              >
                <Icon name="pencil" />
              </button>
            </h2>
          )}
          {tools}
        </div>
      ) : (
        <>
          <PinnedView pinned={entry} {...{ numbers, conflicts, showQuotes, opened, onOpen }} />
          <div className="entry-foot">
            <Origin kind={entry.kind} source={entry.source} />
            {tools}
          </div>
          <CommentField label={t.commentOn(place)} comment={entry.comment} onChange={onWrite} />
        </>
      )}
    </li>
  )
}
