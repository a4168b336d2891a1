import { useTexts } from '../texts/language.ts'
import { useEntries } from './useDossier.ts'

/** How much is pinned, beside the link to the dossier. */
export function DossierCount() {
  const t = useTexts().dossier
  const pinned = useEntries()?.filter(({ kind }) => kind !== 'heading').length ?? 0
  if (pinned === 0) return null
  return (
    <span className="page-count">
      {pinned}
      <span className="sr-only"> {t.entries(pinned)}</span>
    </span>
  )
}
