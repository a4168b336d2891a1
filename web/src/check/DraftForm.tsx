import './draft-form.css'
import { type SubmitEvent, useRef, useState } from 'react'
import { MAX_CHECKED_BYTES } from '../../../server/core/limits.ts'
import { useDroppedFiles } from '../shared/useDroppedFiles.ts'
import { useCheckTexts } from '../texts/check.ts'
import { Meanings } from './Meanings.tsx'
import { readTextFile } from './readTextFile.ts'

const ID = 'draft'

export function focusDraft(): void {
  document.getElementById(ID)?.focus()
}

interface Props {
  text: string
  onWrite(text: string): void
  onCheck(): void
  /** Where the text has been checked as it stands. */
  onBack: (() => void) | undefined
}

/** The box for the text that is to be checked, written, pasted or out of a file. */
export function DraftForm({ text, onWrite, onCheck, onBack }: Props) {
  const t = useCheckTexts()
  const file = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState(false)
  const over = useDroppedFiles((files) => read(files[0]))
  const bytes = new TextEncoder().encode(text).length
  const tooLong = bytes > MAX_CHECKED_BYTES

  function submit(event?: SubmitEvent) {
    event?.preventDefault()
    if (text.trim() && !tooLong) onCheck()
  }

  async function read(chosen: File | undefined) {
    if (!chosen) return
    const content = await readTextFile(chosen)
    setRefused(content === undefined)
    if (content !== undefined) onWrite(content)
    focusDraft()
  }

  return (
    <>
      <p className="intro">{t.intro}</p>
      <form className="draft-form" onSubmit={submit}>
        <textarea
          id={ID}
          className={over ? 'over' : undefined}
          rows={9}
          value={text}
          dir="auto"
          aria-label={t.field}
          aria-invalid={tooLong}
          aria-describedby="draft-problem"
          placeholder={t.placeholder}
          onChange={(event) => {
            setRefused(false)
            onWrite(event.currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
          }}
        />
        <p id="draft-problem" role="status" className="warning">
          {tooLong ? t.tooLong(Math.ceil(bytes / 1000), MAX_CHECKED_BYTES / 1000) : refused && t.notText}
        </p>
        <div className="draft-foot">
          <button type="submit" className="button">
            {t.check}
          </button>
          <kbd className="wide-only">{t.shortcut}</kbd>
          <button type="button" className="text-button" onClick={() => file.current?.click()}>
            {t.openFile}
          </button>
          {onBack && (
            <button type="button" className="text-button" onClick={onBack}>
              {t.backToFindings}
            </button>
          )}
          <input
            ref={file}
            type="file"
            accept=".txt,.md,.markdown,text/plain,text/markdown"
            hidden
            aria-label={t.openFile}
            onChange={(event) => {
              const input = event.currentTarget
              // The same file can be chosen again.
              read(input.files?.[0]).finally(() => {
                input.value = ''
              })
            }}
          />
        </div>
      </form>
      <Meanings />
    </>
  )
}
