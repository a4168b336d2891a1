import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Exchange } from '../chat/conversation.ts'
import type { Summary } from '../conversations/types.ts'
import type { Entry } from '../dossier/types.ts'
import { keepNoMore } from './keeping.ts'

interface Schema extends DBSchema {
  conversations: { key: string; value: Summary }
  exchanges: {
    key: string
    value: Exchange & { conversationId: string }
    indexes: { conversationId: string }
  }
  dossier: { key: string; value: { id: string; position: number; entry: Entry } }
}

/** What this browser keeps. */
export type Storage = IDBPDatabase<Schema>

/**
 * Opens it, and adds to an older layout what is new in this one: what was kept stays as it is.
 * @throws DOMException when the browser keeps nothing, for example because it is told to block all site data
 */
export function openStorage(): Promise<Storage> {
  return openDB<Schema>('belegt', 2, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('conversations', { keyPath: 'id' })
        db.createObjectStore('exchanges', { keyPath: 'id' }).createIndex('conversationId', 'conversationId')
      }
      if (from < 2) db.createObjectStore('dossier', { keyPath: 'id' })
    },
    // A newer page in another tab wants to change the layout: it must not wait for this one.
    blocking(_, __, event) {
      ;(event.target as IDBDatabase).close()
      keepNoMore('superseded')
    },
    terminated: () => keepNoMore('failed'),
  })
}
