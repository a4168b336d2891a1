import { saveFile } from '../shared/saveFile.ts'

/** A file that was saved on this day: "belegt-dossier-2025-02-13.json". */
export function datedName(name: string, extension: string): string {
  return `${name}-${new Date().toISOString().slice(0, 10)}.${extension}`
}

/** Saves as a file what `readSaved` reads again. */
export function writeSaved(name: string, head: { format: string; version: number }, content: object): void {
  const saved = { ...head, savedAt: new Date().toISOString(), ...content }
  saveFile(datedName(name, 'json'), JSON.stringify(saved, null, 2), 'application/json')
}
