import { useTexts } from '../texts/language.ts'
import { Link } from './Link.tsx'

/** What an address shows that leads to nothing. */
export function Nowhere() {
  const t = useTexts().answer
  const [title, text] = t.nowhere
  return (
    <main id="main" tabIndex={-1}>
      <h1>{title}</h1>
      <p className="intro">{text}</p>
      <p className="note">
        <Link href="/">{t.toChat}</Link>
      </p>
    </main>
  )
}
