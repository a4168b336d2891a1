import type { Exchange } from '../chat/conversation.ts'
import type { Storage } from '../storage/open.ts'
import type { Conversation, Summary } from './types.ts'

/** Where conversations are kept. Each call is one transaction: two tabs cannot lose each other's questions. */
export interface Database {
  summaries(): Promise<Summary[]>
  read(id: string): Promise<Conversation | undefined>
  /** Adds a question; the first one makes the conversation. */
  add(conversationId: string, exchange: Exchange): Promise<void>
  /** Writes what has come of a question, unless it was deleted meanwhile. */
  update(exchange: Exchange): Promise<void>
  rename(id: string, title: string): Promise<void>
  remove(id: string): Promise<void>
  /** Writes a whole conversation over what there is of it. */
  put(conversation: Conversation): Promise<void>
}

export function createDatabase(db: Storage): Database {
  const write = () => {
    const transaction = db.transaction(['conversations', 'exchanges'], 'readwrite')
    return {
      conversations: transaction.objectStore('conversations'),
      exchanges: transaction.objectStore('exchanges'),
      done: transaction.done,
    }
  }
  return {
    summaries: () => db.getAll('conversations'),

    async read(id) {
      const transaction = db.transaction(['conversations', 'exchanges'])
      const summary = await transaction.objectStore('conversations').get(id)
      const rows = await transaction.objectStore('exchanges').index('conversationId').getAll(id)
      return summary && { ...summary, exchanges: inOrder(rows.map(({ conversationId: _, ...row }) => row)) }
    },

    async add(conversationId, exchange) {
      const { conversations, exchanges, done } = write()
      const known = await conversations.get(conversationId)
      conversations.put(withQuestion(known, conversationId, exchange))
      exchanges.put({ ...exchange, conversationId })
      await done
    },

    async update(exchange) {
      const { exchanges, done } = write()
      const known = await exchanges.get(exchange.id)
      if (known) exchanges.put({ ...exchange, conversationId: known.conversationId })
      await done
    },

    async rename(id, title) {
      const { conversations, done } = write()
      const known = await conversations.get(id)
      if (known) conversations.put({ ...known, title })
      await done
    },

    async remove(id) {
      const { conversations, exchanges, done } = write()
      conversations.delete(id)
      for (const key of await exchanges.index('conversationId').getAllKeys(id)) exchanges.delete(key)
      await done
    },

    async put({ exchanges: rows, ...summary }) {
      const { conversations, exchanges, done } = write()
      for (const key of await exchanges.index('conversationId').getAllKeys(summary.id)) exchanges.delete(key)
      conversations.put(summary)
      for (const row of rows) exchanges.put({ ...row, conversationId: summary.id })
      await done
    },
  }
}

/** For a browser that keeps nothing: conversations last as long as the page. */
export function createMemoryDatabase(): Database {
  const kept = new Map<string, Conversation>()
  return {
    summaries: async () => [...kept.values()].map(({ exchanges: _, ...summary }) => summary),
    read: async (id) => kept.get(id),
    async add(conversationId, exchange) {
      const known = kept.get(conversationId)
      const exchanges = [...(known?.exchanges ?? []), exchange]
      kept.set(conversationId, {
        ...withQuestion(known, conversationId, exchange),
        exchanges: inOrder(exchanges),
      })
    },
    async update(exchange) {
      for (const [id, { exchanges, ...summary }] of kept)
        kept.set(id, {
          ...summary,
          exchanges: exchanges.map((old) => (old.id === exchange.id ? exchange : old)),
        })
    },
    async rename(id, title) {
      const known = kept.get(id)
      if (known) kept.set(id, { ...known, title })
    },
    async remove(id) {
      kept.delete(id)
    },
    async put(conversation) {
      kept.set(conversation.id, conversation)
    },
  }
}

/** The conversation as it is listed when this was asked in it. */
export function withQuestion(
  known: Summary | undefined,
  id: string,
  { question, askedAt }: Exchange,
): Summary {
  if (!known) return { id, title: question, createdAt: askedAt, updatedAt: askedAt, questions: [question] }
  return { ...known, updatedAt: askedAt, questions: [...known.questions, question] }
}

function inOrder(exchanges: Exchange[]): Exchange[] {
  return exchanges.toSorted((a, b) => a.askedAt - b.askedAt)
}
