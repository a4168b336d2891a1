import { notify } from '../shared/Notice.tsx'
import { useTexts } from '../texts/language.ts'
import { after, insert, remove } from './edits.ts'
import type { Entry } from './types.ts'
import { useDossier } from './useDossier.ts'

/** Takes an entry out of the dossier, and offers to put it back in its place; gives the id of the one after it. */
export function useTakeOut(): (entry: Entry) => string | undefined {
  const t = useTexts()
  const dossier = useDossier()
  return (entry) => {
    const next = after(dossier.entries() ?? [], entry.id)
    dossier.edit(remove(entry.id))
    notify({
      text: t.dossier.takenOut,
      action: { label: t.tools.undo, run: () => dossier.edit(insert(entry, next)) },
    })
    return next
  }
}
