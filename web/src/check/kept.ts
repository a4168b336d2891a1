import type { Checking } from './checking.ts'

/** Another number when what is kept looks different: an older page's is not read. */
const KEY = 'belegt.check.1'

/** What this tab keeps over a reload: the text as it is being written, and what came of it when it was last checked. */
export interface Kept {
  text: string
  checking?: Checking
  /** It is being written once more; what was found counts as long as the text is the same. */
  rewriting?: true
}

export function readKept(): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{"text":""}')
  } catch {
    return { text: '' }
  }
}

/** A browser that blocks storage, or has no room for the findings, keeps at least the text, or nothing. */
export function keep(kept: Kept): void {
  for (const attempt of [kept, { text: kept.text }]) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(attempt))
      return
    } catch {}
  }
}
