import { Link } from '../router/Link.tsx'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../texts/language.ts'

/** Tells how something comes into the dossier. */
export function EmptyDossier() {
  const t = useTexts().dossier
  const [ask, pin, use] = t.emptySteps
  return (
    <div className="card">
      <h2>{t.empty}</h2>
      <ol className="how-to">
        <li>
          <Link href="/">{ask}</Link>
        </li>
        <li>
          {pin} <Icon name="pin" />
        </li>
        <li>{use}</li>
      </ol>
    </div>
  )
}
