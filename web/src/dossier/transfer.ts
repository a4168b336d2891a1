import { saveAs, today } from '../saved/saveAs.ts'
import type { Entry } from './types.ts'

export const FORMAT = 'belegt.dossier'
export const VERSION = 1

/** Saves the dossier as a file that can be imported again. */
export function saveDossier(entries: readonly Entry[]): void {
  const content = { format: FORMAT, version: VERSION, savedAt: new Date().toISOString(), entries }
  saveAs(`belegt-dossier-${today()}.json`, 'application/json', JSON.stringify(content, null, 2))
}
