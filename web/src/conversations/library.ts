import type { Exchange } from '../chat/conversation.ts'
import { type Channel, createTurns } from '../storage/turns.ts'
import { type Database, withQuestion } from './database.ts'
import type { Conversation, Summary } from './types.ts'

/** Undefined: not read yet. Null: there is no such conversation (any more). */
type Known = Conversation | null | undefined

/** The conversations of this browser: shown from memory, kept in the database, in step with other tabs. */
export interface Library {
  subscribe(listener: () => void): () => void
  /** The latest first; undefined until they are read. */
  summaries(): readonly Summary[] | undefined
  conversation(id: string): Known
  /** Reads a conversation that is to be shown. */
  load(id: string): Promise<Known>
  /** Reads it again, whatever is known of it. */
  reload(id: string): Promise<Known>
  add(conversationId: string, exchange: Exchange): void
  update(conversationId: string, exchange: Exchange): void
  rename(id: string, title: string): void
  /** @returns what brings it back */
  remove(id: string): Promise<() => void>
  put(conversation: Conversation): void
  readAll(): Promise<Conversation[]>
  /** Resolves when all that was changed is written. */
  settled(): Promise<void>
}

export function createLibrary(database: Database, channel: Channel): Library {
  const known = new Map<string, Conversation | null>()
  const listeners = new Set<() => void>()
  /** How many changes of a conversation are not written yet. */
  const unwritten = new Map<string, number>()
  /** Conversations of which a change could not be written: they are up to date in memory only. */
  const unkept = new Set<string>()
  /** The latest state of questions that waits to be written: what came before it need not be. */
  const latest = new Map<string, Exchange>()
  let summaries: readonly Summary[] | undefined
  const { take: inTurn, settled } = createTurns()

  const notify = () => {
    for (const listener of listeners) listener()
  }

  async function readSummaries() {
    list(await database.summaries())
  }

  /** Lists what is kept, but those that are up to date in memory only as they are there. */
  function list(kept: readonly Summary[]) {
    const listed = [
      ...kept.filter(({ id }) => !unkept.has(id)),
      ...[...unkept].flatMap((id) => known.get(id) ?? []).map(({ exchanges: _, ...summary }) => summary),
    ]
    summaries = listed.toSorted((a, b) => b.updatedAt - a.updatedAt)
    notify()
  }

  /** If they cannot be read, there are those that are known here: nobody is to wait for the others for good. */
  function relist() {
    inTurn(readSummaries).catch(() => list(summaries ?? []))
  }

  /** What was changed here while it was read is not in it yet: then it is read again. What cannot be read stays as it is known. */
  async function reload(id: string): Promise<Known> {
    for (;;) {
      if (unkept.has(id)) return known.get(id)
      const read = await inTurn(() => database.read(id)).catch(() => known.get(id))
      if (unwritten.has(id) || unkept.has(id)) continue
      known.set(id, read ?? null)
      notify()
      return known.get(id)
    }
  }

  /** A conversation with all its changes. */
  async function upToDate(id: string): Promise<Known> {
    if (unkept.has(id)) return known.get(id)
    return inTurn(() => database.read(id)).catch(() => known.get(id))
  }

  /** Shows a change at once, writes it, and tells the other tabs. */
  function change(id: string, next: Known, write: () => Promise<void>) {
    if (next !== undefined) known.set(id, next)
    notify()
    unwritten.set(id, (unwritten.get(id) ?? 0) + 1)
    inTurn(write)
      .catch(() => {
        if (known.has(id)) unkept.add(id)
        list(summaries ?? [])
      })
      .then(() => {
        const rest = (unwritten.get(id) ?? 1) - 1
        if (rest === 0) unwritten.delete(id)
        else unwritten.set(id, rest)
        channel.postMessage({ changed: id })
      })
  }

  /** The same for what the list of conversations shows. */
  function changeListed(id: string, next: Known, write: () => Promise<void>) {
    change(id, next, async () => {
      await write()
      await readSummaries()
    })
  }

  channel.onmessage = ({ data }) => {
    const id: unknown = data?.changed
    if (typeof id !== 'string') return
    if (known.has(id)) reload(id)
    relist()
  }
  relist()

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    summaries: () => summaries,
    conversation: (id) => known.get(id),
    load: async (id) => known.get(id) ?? reload(id),
    reload,

    add(id, exchange) {
      const old = known.get(id)
      const next = {
        ...withQuestion(old ?? undefined, id, exchange),
        exchanges: [...(old?.exchanges ?? []), exchange],
      }
      changeListed(id, next, () => database.add(id, exchange))
    },
    update(id, exchange) {
      const old = known.get(id)
      if (!old) return
      const exchanges = old.exchanges.map((one) => (one.id === exchange.id ? exchange : one))
      const waits = latest.has(exchange.id)
      latest.set(exchange.id, exchange)
      if (waits) {
        known.set(id, { ...old, exchanges })
        notify()
        return
      }
      change(id, { ...old, exchanges }, async () => {
        const newest = latest.get(exchange.id) ?? exchange
        latest.delete(exchange.id)
        await database.update(newest)
      })
    },
    rename(id, title) {
      const old = known.get(id)
      changeListed(id, old && { ...old, title }, () => database.rename(id, title))
    },
    async remove(id) {
      const removed = await upToDate(id)
      changeListed(id, null, () => database.remove(id))
      return () => {
        if (removed) changeListed(id, removed, () => database.put(removed))
      }
    },
    put: (conversation) => changeListed(conversation.id, conversation, () => database.put(conversation)),

    async readAll() {
      const all = await inTurn(() => database.summaries()).catch(() => summaries ?? [])
      const ids = new Set([...all.map(({ id }) => id), ...unkept])
      const read = await Promise.all([...ids].map(upToDate))
      return read.filter((conversation) => conversation != null)
    },
    settled,
  }
}
