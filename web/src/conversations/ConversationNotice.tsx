import { Link } from '../router/Link.tsx'
import { useTexts } from '../texts/language.ts'

/** In place of a conversation that is not read yet, or not there. */
export function ConversationNotice({ missing }: { missing: boolean }) {
  const t = useTexts().library
  if (!missing) return <p className="working">{t.loading}</p>
  const [title, text] = t.missing
  return (
    <>
      <h1>{title}</h1>
      <p className="intro">{text}</p>
      <p className="note">
        <Link href="/">{t.fresh}</Link>
      </p>
    </>
  )
}
