import { type Channel, createTurns } from '../storage/turns.ts'
import type { DossierDatabase } from './database.ts'
import type { Edit } from './edits.ts'
import type { Entry } from './types.ts'

/** What somebody has pinned: shown from memory, kept in the database, in step with other tabs. */
export interface Dossier {
  subscribe(listener: () => void): () => void
  /** Undefined until they are read. */
  entries(): readonly Entry[] | undefined
  edit(edit: Edit): void
  /** Resolves when all that was changed is written. */
  settled(): Promise<void>
}

export function createDossier(database: DossierDatabase, channel: Channel): Dossier {
  const listeners = new Set<() => void>()
  const turns = createTurns()
  let entries: readonly Entry[] | undefined
  /** How many edits are not written yet. */
  let unwritten = 0
  /** An edit could not be written: what is shown is all that there is of it. */
  let unkept = false

  function show(next: readonly Entry[]) {
    entries = next
    for (const listener of listeners) listener()
  }

  /** What was changed here while it was read is not in it yet: then it is read again. */
  async function read() {
    const kept = await database.read()
    if (entries && unkept) return
    if (unwritten === 0) show(kept)
    else turns.take(read).catch(() => {})
  }

  channel.onmessage = () => {
    turns.take(read).catch(() => {})
  }
  turns.take(read).catch(() => {})

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    entries: () => entries,
    edit(edit) {
      if (entries) show(edit(entries))
      unwritten++
      turns
        .take(() => database.edit(edit))
        .catch(() => {
          unkept = true
        })
        .then(() => {
          unwritten--
          channel.postMessage('changed')
        })
    },
    settled: turns.settled,
  }
}
