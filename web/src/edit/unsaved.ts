import type { Draft } from './draft.ts'
import type { Written } from './fields.ts'

/** What somebody has changed in the form. */
export interface Edits {
  draft: Draft
  written: Written
}

/** Corrections that were begun and not saved, by article and version: whoever looks at something else in between finds theirs again. */
export const unsaved = new Map<string, Edits>()

// Only leaving the page altogether loses them: then the browser asks.
addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) event.preventDefault()
})
