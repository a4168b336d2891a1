import { writeSaved } from '../saved/writeSaved.ts'
import type { Entry } from './types.ts'

export const FILE_NAME = 'belegt-dossier'
export const FORMAT = { format: 'belegt.dossier', version: 1 }

/** Saves the dossier as a file that can be imported again. */
export function saveDossier(entries: readonly Entry[]): void {
  writeSaved(FILE_NAME, FORMAT, { entries })
}
