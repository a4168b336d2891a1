import { saveFile } from '../shared/saveFile.ts'
import type { Entry } from './types.ts'

export const FORMAT = 'belegt.dossier'
export const VERSION = 1

/** Saves the dossier as a file that can be imported again. */
export function saveDossier(entries: readonly Entry[]): void {
  const content = { format: FORMAT, version: VERSION, savedAt: new Date().toISOString(), entries }
  saveFile(fileName('json'), JSON.stringify(content, null, 2), 'application/json')
}

export function fileName(extension: string): string {
  return `belegt-dossier-${new Date().toISOString().slice(0, 10)}.${extension}`
}
