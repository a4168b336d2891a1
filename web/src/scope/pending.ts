import type { ArticleScope } from '../../../server/core/answer.ts'
import { createState, useValue } from '../shared/state.ts'
import { readSmall, writeSmall } from '../storage/small.ts'

/** In this tab, as long as it is open. */
const STORAGE_KEY = 'belegt.scope'

const pending = createState(readSmall<ArticleScope>('sessionStorage', STORAGE_KEY, JSON.parse))

/** Limits the next new conversation; undefined lets it ask all articles. */
export function setPendingScope(scope: ArticleScope | undefined): void {
  writeSmall('sessionStorage', STORAGE_KEY, scope && JSON.stringify(scope))
  pending.set(scope)
}

/** What the next new conversation is limited to. A reload of the page keeps it. */
export function usePendingScope(): ArticleScope | undefined {
  return useValue(pending)
}
