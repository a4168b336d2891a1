import { ImportButton, type Outcome } from '../saved/ImportButton.tsx'
import { problemOf } from '../saved/problem.ts'
import { useTexts } from '../texts/language.ts'
import { insertAll } from './edits.ts'
import { saveDossier } from './transfer.ts'
import type { Entry } from './types.ts'
import { useDossier } from './useDossier.ts'

/** Saves the dossier to a file, and adds what such a file holds. */
export function DossierTransfer({ entries }: { entries: readonly Entry[] }) {
  const t = useTexts()
  const dossier = useDossier()

  async function read(json: string): Promise<Outcome> {
    const { parseDossier } = await import('./parse.ts')
    const parsed = parseDossier(json)
    if (!parsed.ok) return { text: problemOf(parsed, t, t.dossier.notDossier), failed: true }
    const before = dossier.entries()?.length ?? 0
    dossier.edit(insertAll(parsed.value))
    const added = (dossier.entries()?.length ?? 0) - before
    return { text: t.dossier.imported(added, parsed.value.length - added), failed: false }
  }

  return (
    <div className="transfer">
      {entries.length > 0 && (
        <button type="button" className="text-button" onClick={() => saveDossier(entries)}>
          {t.dossier.save}
        </button>
      )}
      <ImportButton label={t.dossier.import} onFile={read} />
    </div>
  )
}
