import { Link } from '../router/Link.tsx'
import { usePath } from '../router/location.ts'
import { PAGES } from '../router/pages.ts'
import { routeOf } from '../router/route.ts'
import { useTexts } from '../texts/language.ts'

/** Links to the pages that there are; none while the chat is the only one. */
export function PageLinks() {
  const t = useTexts()
  const route = routeOf(usePath(), PAGES)
  const pages = PAGES.filter(({ unlisted }) => !unlisted)
  if (pages.length === 0) return null
  return (
    <nav className="page-links" aria-label={t.answer.pages}>
      <Link href="/" aria-current={route.kind === 'chat' ? 'page' : undefined}>
        {t.answer.chat}
      </Link>
      {pages.map((page) => (
        <Link
          key={page.path}
          href={page.path}
          aria-current={route.kind === 'page' && route.page === page ? 'page' : undefined}
        >
          {page.name(t)}
          {page.Count && <page.Count />}
        </Link>
      ))}
    </nav>
  )
}
