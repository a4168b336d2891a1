import { type DragEvent, type SubmitEvent, useRef, useState } from 'react'
import { useCheckTexts } from '../texts/check.ts'
import { Meanings } from './Meanings.tsx'
import { readTextFile } from './readTextFile.ts'

/** What the server takes at once. */
const MAX_BYTES = 100_000

const ID = 'draft'

export function focusDraft(): void {
  document.getElementById(ID)?.focus()
}

interface Props {
  text: string
  onWrite(text: string): void
  onCheck(): void
}

/** The box for the text that is to be checked, written, pasted or out of a file. */
export function DraftForm({ text, onWrite, onCheck }: Props) {
  const t = useCheckTexts()
  const file = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState(false)
  const [over, setOver] = useState(false)
  const bytes = new TextEncoder().encode(text).length
  const tooLong = bytes > MAX_BYTES

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

  function drop(event: DragEvent) {
    setOver(false)
    const [dropped] = event.dataTransfer.files
    // Text that is dropped goes where the browser puts it.
    if (!dropped) return
    event.preventDefault()
    read(dropped)
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
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes('Files')) return
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        />
        <p id="draft-problem" role="status" className="warning">
          {tooLong ? t.tooLong(Math.ceil(bytes / 1000)) : refused && t.notText}
        </p>
        <div className="draft-foot">
          <button type="submit" className="button">
            {t.check}
          </button>
          <kbd className="wide-only">{t.shortcut}</kbd>
          <button type="button" className="text-button" onClick={() => file.current?.click()}>
            {t.openFile}
          </button>
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
