import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { DossierCount } from '../dossier/DossierCount.tsx'
import type { Texts } from '../texts/de.ts'
import { COMPARE } from './route.ts'

/** A page beside the chat. It is loaded when it is opened; the top bar lists it. */
export interface Page {
  path: `/${string}`
  name(texts: Texts): string
  Content: LazyExoticComponent<ComponentType>
  /** Beside its name in the top bar. */
  Count?: ComponentType
  /** Another link than that of the top bar leads to it. */
  unlisted?: true
}

/** The pages that there are, in the order of the top bar. */
export const PAGES: readonly Page[] = [
  {
    path: COMPARE,
    name: (t) => t.compare.page,
    Content: lazy(() => import('../compare/ComparePage.tsx')),
  },
  {
    path: '/artikel',
    name: (t) => t.pages.articles,
    Content: lazy(() => import('../articles/ArticlesPage.tsx')),
  },
  { path: '/pruefen', name: (t) => t.pages.check, Content: lazy(() => import('../check/CheckPage.tsx')) },
  {
    path: '/dossier',
    name: (t) => t.dossier.title,
    Content: lazy(() => import('../dossier/DossierPage.tsx')),
    Count: DossierCount,
  },
  {
    path: '/hinzufuegen',
    name: (t) => t.editing.add,
    Content: lazy(() => import('../edit/AddPage.tsx')),
    unlisted: true,
  },
]
