import { type ChangeEvent, useRef, useState } from 'react'

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
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<Outcome>()

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget
    const [file] = input.files ?? []
    if (!file) return
    const content = await file.text()
    // The same file can be chosen again.
    input.value = ''
    setOutcome(await onFile(content))
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
