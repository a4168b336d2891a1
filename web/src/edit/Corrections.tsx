import './edit.css'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Article } from '../../../server/core/article.ts'
import type { Corrected, Correction } from '../../../server/core/declaration.ts'
import { type Failure, isConflict, toFailure } from '../api/failure.ts'
import { notify } from '../shared/Notice.tsx'
import { useEditingTexts } from '../texts/editing.ts'
import { CorrectionForm } from './CorrectionForm.tsx'
import { EditFailure } from './EditFailure.tsx'
import { getCorrected, putCorrection } from './requests.ts'
import { unsaved } from './unsaved.ts'

interface Props {
  article: Article
  /** The article has changed on the server. */
  onChanged(): void
  onClose(): void
}

/** Corrects what is known of an article, and tells how to undo it. */
export default function Corrections({ article, onChanged, onClose }: Props) {
  const t = useEditingTexts()
  const [before, setBefore] = useState<Corrected>()
  const [failure, setFailure] = useState<Failure>()
  const [working, setWorking] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  /** While it is being saved, something else may be opened, and corrected as well. */
  const isOpen = useRef(false)
  const { id } = article
  const name = `${id} ${before?.version} ${article.sha256}`

  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const onLeft = useEffectEvent(() => {
    if (unsaved.has(name)) notify({ text: t.left })
  })
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
      onLeft()
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to read again
  useEffect(() => {
    const controller = new AbortController()
    getCorrected(id, controller.signal).then(
      (corrected) => {
        setBefore(corrected)
        setFailure(undefined)
      },
      (error: unknown) => controller.signal.aborted || setFailure(toFailure(error)),
    )
    return () => controller.abort()
  }, [id, attempt])

  async function save(from: Corrected, correction: Correction) {
    setWorking(true)
    setFailure(undefined)
    try {
      const { version } = await putCorrection(id, correction, from.version)
      unsaved.delete(name)
      onChanged()
      if (isOpen.current) onClose()
      const isTakenBack = Object.keys(correction).length === 0
      notify({
        text: isTakenBack ? t.undone : t.saved,
        action: { label: t.undo, run: () => undo(from.correction, version) },
      })
    } catch (error) {
      setFailure(toFailure(error))
      setWorking(false)
    }
  }

  function undo(correction: Correction, version: string) {
    putCorrection(id, correction, version).then(
      () => {
        onChanged()
        notify({ text: t.undone })
      },
      (error: unknown) => notify({ text: <EditFailure failure={toFailure(error)} /> }),
    )
  }

  /** Esc ends the correction, not the reader around it. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }

  function cancel() {
    unsaved.delete(name)
    onClose()
  }

  function reload() {
    unsaved.delete(name)
    setBefore(undefined)
    onChanged()
    setAttempt(attempt + 1)
  }

  return (
    <section className="corrections" aria-labelledby="corrections-title" onKeyDown={onKeyDown}>
      <h3 ref={heading} id="corrections-title" tabIndex={-1}>
        {t.correctTitle}
      </h3>
      <p className="note">{t.correctIntro}</p>
      {before ? (
        <CorrectionForm
          key={name}
          article={article}
          corrected={before}
          name={name}
          working={working}
          onSave={(correction) => save(before, correction)}
          onCancel={cancel}
        />
      ) : (
        !failure && <p className="note">{t.loading}</p>
      )}
      {failure && (
        <p className="card" role="alert">
          <EditFailure failure={failure} />{' '}
          {(isConflict(failure) || !before) && (
            <button type="button" className="text-button" onClick={reload}>
              {t.reload}
            </button>
          )}
        </p>
      )}
    </section>
  )
}
