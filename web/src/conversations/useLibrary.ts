import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import { ask } from '../api/client.ts'
import { connection } from '../api/connection.ts'
import type { Storage } from '../storage/open.ts'
import { createDatabase, createMemoryDatabase } from './database.ts'
import { createLibrary, type Library } from './library.ts'
import { createSession, type Session } from './session.ts'
import type { Conversation } from './types.ts'

export interface Conversations {
  library: Library
  session: Session
}

/** @param storage undefined in a browser that keeps nothing: it has its conversations as long as the page lasts */
export function openConversations(storage: Storage | undefined): Conversations {
  const database = storage ? createDatabase(storage) : createMemoryDatabase()
  const library = createLibrary(database, new BroadcastChannel('belegt.conversations'))
  // There are locks only under https and on this machine.
  const { locks } = navigator as { locks?: LockManager }
  const session = createSession(library, ask, locks)
  connection.onBack(session.askUnreached)
  return { library, session }
}

export const ConversationsContext = createContext<Conversations | undefined>(undefined)

export function useConversations(): Conversations {
  const conversations = useContext(ConversationsContext)
  if (!conversations) throw new Error('useConversations needs a ConversationsContext around it')
  return conversations
}

/** The list of conversations as it is now; undefined until it is read. */
export function useSummaries() {
  const { library } = useConversations()
  return useSyncExternalStore(library.subscribe, library.summaries)
}

/** A conversation as it is now: undefined until it is read, null when there is none. */
export function useConversation(id: string | undefined): Conversation | null | undefined {
  const { library, session } = useConversations()
  const conversation = useSyncExternalStore(library.subscribe, () =>
    id === undefined ? null : library.conversation(id),
  )
  useEffect(() => {
    if (id !== undefined) library.load(id)
  }, [id, library])
  useEffect(() => {
    if (conversation) session.watchUnfinished(conversation)
  }, [conversation, session])
  return conversation
}
