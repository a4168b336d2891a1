import type { Storage } from '../storage/open.ts'
import type { Edit } from './edits.ts'
import type { Entry } from './types.ts'

/** Where the dossier is kept. An edit is one transaction over what all tabs have written. */
export interface DossierDatabase {
  read(): Promise<readonly Entry[]>
  edit(edit: Edit): Promise<void>
}

export function createDossierDatabase(db: Storage): DossierDatabase {
  return {
    async read() {
      const rows = await db.getAll('dossier')
      return inOrder(rows).map(({ entry }) => entry)
    },
    async edit(edit) {
      const transaction = db.transaction('dossier', 'readwrite')
      const { store } = transaction
      const rows = new Map(inOrder(await store.getAll()).map((row) => [row.id, row]))
      const entries = edit([...rows.values()].map(({ entry }) => entry))
      for (const [position, entry] of entries.entries()) {
        const { id } = entry
        const row = rows.get(id)
        if (row?.entry !== entry || row.position !== position) store.put({ id, position, entry })
        rows.delete(id)
      }
      for (const id of rows.keys()) store.delete(id)
      await transaction.done
    },
  }
}

/** For a browser that keeps nothing: the dossier lasts as long as the page. */
export function createMemoryDossier(): DossierDatabase {
  let entries: readonly Entry[] = []
  return {
    read: async () => entries,
    async edit(edit) {
      entries = edit(entries)
    },
  }
}

function inOrder<Row extends { position: number }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => a.position - b.position)
}
