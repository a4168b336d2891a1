import type { Page } from './pages.ts'

export type Route =
  /** Without an id it is a new conversation. */
  { kind: 'chat'; conversationId?: string } | { kind: 'page'; page: Page } | { kind: 'nowhere' }

/** What a path of the address leads to. */
export function routeOf(path: string, pages: readonly Page[]): Route {
  const clean = path.replace(/(?<=.)\/$/, '')
  if (clean === '/') return { kind: 'chat' }
  const conversationId = /^\/c\/([\w-]+)$/.exec(clean)?.[1]
  if (conversationId) return { kind: 'chat', conversationId }
  const page = pages.find((page) => page.path === clean)
  return page ? { kind: 'page', page } : { kind: 'nowhere' }
}

export function conversationPath(id: string): string {
  return `/c/${id}`
}

/** Where a question is put to several articles: `?q=` is the question. */
export const COMPARE = '/vergleich'

export function comparePath(question: string): string {
  return `${COMPARE}?q=${encodeURIComponent(question)}`
}
