import { type ChangeEvent, useRef, useState } from 'react'
import { useTexts } from '../texts/language.ts'

/** What came of reading a file. */
export interface Outcome {
  text: string
  failed: boolean
}

interface Props {
  label: string
  onFile(content: string): Promise<Outcome>
}

/** Reads a file that was saved here, and says what came of it. */
export function ImportButton({ label, onFile }: Props) {
  const t = useTexts().library
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<Outcome>()

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget
    const [file] = input.files ?? []
    if (!file) return
    try {
      setOutcome(await onFile(await file.text()))
    } catch {
      // The file can be read no more, or what reads it could not be loaded.
      setOutcome({ text: t.importNotRead, failed: true })
    }
    // The same file can be chosen again.
    input.value = ''
  }

  return (
    <>
      <button type="button" className="text-button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        onChange={read}
      />
      <p role={outcome?.failed ? 'alert' : 'status'} className={outcome?.failed ? 'note warning' : 'note'}>
        {outcome?.text}
      </p>
    </>
  )
}
