import { readSmall, writeSmall } from '../storage/small.ts'
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
  return readSmall<Kept>('sessionStorage', KEY, JSON.parse) ?? { text: '' }
}

/** A browser that has no room for the findings keeps at least the text. */
export function keep(kept: Kept): void {
  const fits = writeSmall('sessionStorage', KEY, JSON.stringify(kept))
  if (!fits) writeSmall('sessionStorage', KEY, JSON.stringify({ text: kept.text }))
}
