import { type SubmitEvent, useRef } from 'react'
import { MAX_ADDRESS } from '../../../server/core/limits.ts'
import { createState, useValue } from '../shared/state.ts'
import { useDroppedFiles } from '../shared/useDroppedFiles.ts'
import { useEditingTexts } from '../texts/editing.ts'

const ENDINGS = '.txt,.md,.markdown,.html,.htm,.xhtml,.json,.jsonl,.ndjson,.xml,.rss,.rdf,.atom,.pdf'
const NAMED = 3

/** Gives whether all could be read. */
type Add = (name: string, form: FormData) => Promise<boolean>

export function AddForms({ onAdd }: { onAdd: Add }) {
  return (
    <>
      <FileForm onAdd={onAdd} />
      <AddressForm onAdd={onAdd} />
      <TextForm onAdd={onAdd} />
    </>
  )
}

function FileForm({ onAdd }: { onAdd: Add }) {
  const t = useEditingTexts()
  const over = useDroppedFiles(add)

  function add(files: FileList | null) {
    const all = [...(files ?? [])]
    if (all.length === 0) return
    const form = new FormData()
    for (const file of all) form.append('files', file)
    const names = all.slice(0, NAMED).map(({ name }) => name)
    onAdd(`${names.join(', ')}${all.length > NAMED ? ` +${all.length - NAMED}` : ''}`, form)
  }

  return (
    <section className="add-form">
      <h2>{t.filesTitle}</h2>
      <label className={over ? 'drop over' : 'drop'}>
        <input
          type="file"
          multiple
          accept={ENDINGS}
          className="sr-only"
          onChange={(event) => {
            add(event.currentTarget.files)
            // The same file again is a change, too.
            event.currentTarget.value = ''
          }}
        />
        <span>
          {t.drop1} <b>{t.choose1}</b>
        </span>
        <small>{t.formats}</small>
      </label>
    </section>
  )
}

function AddressForm({ onAdd }: { onAdd: Add }) {
  const t = useEditingTexts()
  const { written, write, offer } = useWritten('address', onAdd)

  function submit(event: SubmitEvent) {
    event.preventDefault()
    const address = withProtocol(written.trim())
    if (address) offer(address, address)
  }

  return (
    <form className="add-form" onSubmit={submit}>
      <h2>
        <label htmlFor="add-address">{t.addressTitle}</label>
      </h2>
      <div className="row">
        <input
          id="add-address"
          className="search"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_ADDRESS}
          placeholder="https://"
          value={written}
          aria-describedby="add-address-hint"
          onChange={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" className="button">
          {t.fetch}
        </button>
      </div>
      <small id="add-address-hint">{t.addressHint}</small>
    </form>
  )
}

/** Addresses are often copied without it. */
function withProtocol(address: string): string {
  return address === '' || /^[a-z]+:/i.test(address) ? address : `https://${address}`
}

function TextForm({ onAdd }: { onAdd: Add }) {
  const t = useEditingTexts()
  const field = useRef<HTMLTextAreaElement>(null)
  const { written, write, offer } = useWritten('text', onAdd)

  function submit(event: SubmitEvent) {
    event.preventDefault()
    field.current?.focus()
    const [firstLine = ''] = written.trim().split('\n', 1)
    if (firstLine) offer(firstLine.slice(0, 80), written)
  }

  return (
    <form className="add-form" onSubmit={submit}>
      <h2>
        <label htmlFor="add-text">{t.textTitle}</label>
      </h2>
      <div className="row">
        <textarea
          id="add-text"
          ref={field}
          className="search"
          rows={4}
          dir="auto"
          value={written}
          aria-describedby="add-text-hint"
          onChange={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" className="button">
          {t.keepText}
        </button>
      </div>
      <small id="add-text-hint">{t.textHint}</small>
    </form>
  )
}

/** What is written into the fields; it stays when the page is left. */
const WRITTEN = { address: createState(''), text: createState('') }

/** Sending empties a field; what could not be read comes back, to be mended. */
function useWritten(kind: keyof typeof WRITTEN, onAdd: Add) {
  const { get, set: write } = WRITTEN[kind]
  const written = useValue(WRITTEN[kind])

  async function offer(name: string, content: string) {
    const form = new FormData()
    form.set(kind, content)
    write('')
    // Unless the next one is being written.
    if (!(await onAdd(name, form))) write(get() || written)
  }

  return { written, write, offer }
}
