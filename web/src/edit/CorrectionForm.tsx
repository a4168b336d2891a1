import { type SubmitEvent, useState } from 'react'
import type { Article } from '../../../server/core/article.ts'
import type { Corrected, Correction } from '../../../server/core/declaration.ts'
import { useEditingTexts } from '../texts/editing.ts'
import { correctionOf, draftOf } from './draft.ts'
import { FieldCorrection } from './FieldCorrection.tsx'
import { declaredOf, FIELDS, type Field, isBadDate, knownBy, shownOf, writtenOf } from './fields.ts'
import { type Edits, unsaved } from './unsaved.ts'
import { ZonePicker } from './ZonePicker.tsx'

interface Props {
  article: Article
  corrected: Corrected
  /** Its name among the corrections that are not saved. */
  name: string
  working: boolean
  onSave(correction: Correction): void
  onCancel(): void
}

export function CorrectionForm({ article, corrected, name, working, onSave, onCancel }: Props) {
  const t = useEditingTexts()
  const before = draftOf(corrected)
  const [edits, setEdits] = useState<Edits>(
    () => unsaved.get(name) ?? { draft: before, written: writtenOf(before) },
  )
  const { draft, written } = edits
  const badDate = isBadDate(written.publishedAt)
  const isCorrected = Object.keys(corrected.correction).length > 0

  function edit(change: Partial<Edits>) {
    const next = { ...edits, ...change }
    unsaved.set(name, next)
    setEdits(next)
  }

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (badDate || working) return
    onSave(correctionOf({ ...draft, fields: declaredOf(article, before, written) }))
  }

  function placeholderOf(field: Field): string | undefined {
    if (written[field] !== undefined) return t.known.unknown
    return before.fields[field] === undefined ? undefined : t.asInTextHolder
  }

  const write = (field: Field, value: string | undefined) => edit({ written: { ...written, [field]: value } })
  return (
    <form onSubmit={submit}>
      {isCorrected && (
        <p>
          <button type="button" className="text-button" onClick={() => onSave({})}>
            {t.undoAll}
          </button>
        </p>
      )}
      {FIELDS.map((field) => (
        <FieldCorrection
          key={field}
          label={t.fields[field]}
          value={shownOf(article, before, written, field)}
          placeholder={placeholderOf(field)}
          known={knownBy(article, before, field, t)}
          language={article.language}
          hint={field === 'publishedAt' ? t.dateHint : undefined}
          problem={field === 'publishedAt' && badDate ? t.badDate : undefined}
          reset={
            written[field] === undefined
              ? undefined
              : { label: t.asInText, run: () => write(field, undefined) }
          }
          onWrite={(value) => write(field, value)}
        />
      ))}
      <ZonePicker
        article={article}
        draft={draft}
        before={before}
        onChange={(next) => edit({ draft: next })}
      />
      <p className="correction-actions">
        <button type="submit" className="button" aria-disabled={working}>
          {working ? t.saving : t.save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </form>
  )
}
