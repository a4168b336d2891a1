import type { Entry } from './types.ts'

/** A change of the dossier that can be made to whatever it holds by then: other tabs change it too. */
export type Edit = (entries: readonly Entry[]) => readonly Entry[]

/** Adds an entry unless it is there. @param before the id of the one that comes after it; else it is the last */
export function insert(entry: Entry, before?: string): Edit {
  return (entries) => (entries.some(({ id }) => id === entry.id) ? entries : placed(entries, entry, before))
}

export function insertAll(added: readonly Entry[]): Edit {
  return (entries) => added.reduce((before, entry) => insert(entry)(before), entries)
}

/** @param before the id of the entry that is to come after it; undefined: none */
export function move(id: string, before: string | undefined): Edit {
  return (entries) => {
    const entry = entries.find((one) => one.id === id)
    return !entry || id === before ? entries : placed(remove(id)(entries), entry, before)
  }
}

export function remove(id: string): Edit {
  return (entries) => entries.filter((entry) => entry.id !== id)
}

/** Writes what somebody says about an entry, or the words of a heading. */
export function write(id: string, text: string): Edit {
  return (entries) =>
    entries.map((entry) => {
      if (entry.id !== id) return entry
      return entry.kind === 'heading' ? { ...entry, text } : { ...entry, comment: text }
    })
}

/** The id of the entry after this one. */
export function after(entries: readonly Entry[], id: string): string | undefined {
  return entries[entries.findIndex((entry) => entry.id === id) + 1]?.id
}

function placed(entries: readonly Entry[], entry: Entry, before: string | undefined): readonly Entry[] {
  const at = entries.findIndex(({ id }) => id === before)
  return entries.toSpliced(at < 0 ? entries.length : at, 0, entry)
}
