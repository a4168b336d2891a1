import type { ArticleScope } from '../../../server/core/answer.ts'
import { createState, useValue } from '../shared/state.ts'

/** In this tab, as long as it is open. */
const STORAGE_KEY = 'belegt.scope'

const pending = createState(readStored())

/** Limits the next new conversation; undefined lets it ask all articles. */
export function setPendingScope(scope: ArticleScope | undefined): void {
  store(scope)
  pending.set(scope)
}

/** What the next new conversation is limited to. A reload of the page keeps it. */
export function usePendingScope(): ArticleScope | undefined {
  return useValue(pending)
}

// A browser that blocks storage throws on the mere access; then the choice lasts as long as the page.
function readStored(): ArticleScope | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

function store(scope: ArticleScope | undefined): void {
  try {
    if (scope) sessionStorage.setItem(STORAGE_KEY, JSON.stringify(scope))
    else sessionStorage.removeItem(STORAGE_KEY)
  } catch {}
}
