import { ImportButton, type Outcome } from '../saved/ImportButton.tsx'
import { problemOf } from '../saved/problem.ts'
import { useTexts } from '../texts/language.ts'
import { newerOnes, saveConversations } from './transfer.ts'
import { useConversations } from './useLibrary.ts'

/** Saves all conversations to a file, and reads such a file. */
export function TransferButtons({ some }: { some: boolean }) {
  const t = useTexts()
  const { library } = useConversations()

  async function read(json: string): Promise<Outcome> {
    const { parseConversations } = await import('./parse.ts')
    const parsed = parseConversations(json)
    if (!parsed.ok) return { text: problemOf(parsed, t, t.library.notConversations), failed: true }
    const fresh = newerOnes(parsed.value, library.summaries() ?? [])
    for (const conversation of fresh) library.put(conversation)
    return { text: t.library.imported(fresh.length, parsed.value.length - fresh.length), failed: false }
  }

  return (
    <div className="transfer">
      {some && (
        <button
          type="button"
          className="text-button"
          onClick={async () => saveConversations(await library.readAll())}
        >
          {t.library.exportAll}
        </button>
      )}
      <ImportButton label={t.library.import} onFile={read} />
    </div>
  )
}
