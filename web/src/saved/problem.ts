import type { Texts } from '../texts/de.ts'
import type { Refused } from './readSaved.ts'

/** Says why a file is not taken. @param notOurs when it holds something else */
export function problemOf(refused: Refused, t: Texts, notOurs: string): string {
  if (refused.problem === 'broken') return t.library.importBroken(refused.place)
  return refused.problem === 'not-ours' ? notOurs : t.library.importFailed[refused.problem]
}
