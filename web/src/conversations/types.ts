import type { Exchange } from '../chat/conversation.ts'

/** What the list shows of a conversation. */
export interface Summary {
  id: string
  /** The first question, until someone renames it. */
  title: string
  createdAt: number
  /** When something was last asked. */
  updatedAt: number
  /** For the search. */
  questions: string[]
  /** It came out of a file: what it quotes is compared with the articles before it is trusted. */
  imported?: boolean
}

export interface Conversation extends Summary {
  exchanges: Exchange[]
}
