import { type ChangeEvent, useRef, useState } from 'react'
import { useTexts } from '../texts/language.ts'
import { newerOnes, saveConversations } from './transfer.ts'
import { useConversations } from './useLibrary.ts'

/** Saves all conversations to a file, and reads such a file. */
export function TransferButtons({ some }: { some: boolean }) {
  const t = useTexts().library
  const { library } = useConversations()
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<{ text: string; failed: boolean }>()

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget
    const [file] = input.files ?? []
    if (!file) return
    const { parseConversations } = await import('./parse.ts')
    const parsed = parseConversations(await file.text())
    // The same file can be chosen again.
    input.value = ''
    if (!parsed.ok) {
      const text = parsed.problem === 'broken' ? t.importBroken(parsed.place) : t.importFailed[parsed.problem]
      setOutcome({ text, failed: true })
      return
    }
    const fresh = newerOnes(parsed.conversations, library.summaries() ?? [])
    for (const conversation of fresh) library.put(conversation)
    setOutcome({ text: t.imported(fresh.length, parsed.conversations.length - fresh.length), failed: false })
  }

  return (
    <div className="transfer">
      {some && (
        <button
          type="button"
          className="text-button"
          onClick={async () => saveConversations(await library.readAll())}
        >
          {t.exportAll}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => field.current?.click()}>
        {t.import}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t.import}
        onChange={read}
      />
      <p role={outcome?.failed ? 'alert' : 'status'} className={outcome?.failed ? 'note warning' : 'note'}>
        {outcome?.text}
      </p>
    </div>
  )
}
