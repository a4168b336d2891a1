import { Link } from '../router/Link.tsx'
import { useTexts } from '../texts/language.ts'
import { useEditing } from './useEditing.ts'

/** Leads to where articles are added, where they can be. */
export function AddLink() {
  const t = useTexts()
  if (!useEditing()) return null
  return (
    <p className="note">
      <Link href="/hinzufuegen">{t.editing.add}</Link>
    </p>
  )
}
