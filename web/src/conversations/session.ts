import type { AnswerEvent, ArticleScope, Question } from '../../../server/core/answer.ts'
import { toFailure } from '../api/failure.ts'
import { advance, asked, type Exchange, historyOf } from '../chat/conversation.ts'
import { newId } from '../shared/newId.ts'
import type { Library } from './library.ts'
import type { Conversation } from './types.ts'

export type Ask = (question: Question, signal: AbortSignal) => AsyncIterable<AnswerEvent>

/** Tells tabs which answers are still coming: whoever holds the lock of a question gets its answer. */
export interface Locks {
  /** Runs `work` when nobody else holds the lock. */
  request(name: string, work: () => Promise<void>): Promise<unknown>
}

export interface Session {
  /** Asks in a conversation, or in a new one; of the articles in `scope`, or of all. @returns the id of the conversation */
  ask(question: string, conversationId?: string, scope?: ArticleScope): string
  /** Asks a question once more, in its place. */
  askAgain(conversationId: string, exchange: Exchange): void
  /**
   * Asks something else in the place of a question; what was asked after it goes.
   * @returns what brings it back; if more was asked since, that stays behind it, with the question that it follows
   */
  edit(conversation: Conversation, exchange: Exchange, question: string): () => void
  stop(exchangeId: string): void
  /** Whether the answer comes to this tab. */
  runsHere(exchangeId: string): boolean
  /** Asks once more what did not reach the server. */
  askUnreached(): void
  /** Takes care of answers that were coming when their tab was closed or reloaded. */
  watchUnfinished(conversation: Conversation): void
}

const questionsOf = (exchanges: readonly Exchange[]) => exchanges.map(({ question }) => question)
const lockOf = (exchangeId: string) => `belegt.answer.${exchangeId}`

/**
 * Gets answers and writes them to the library as they come, whichever conversation is shown meanwhile.
 * @param locks undefined where the browser has none: then what was asked before the page was opened does not come any more
 */
export function createSession(library: Library, askServer: Ask, locks: Locks | undefined): Session {
  const openedAt = Date.now()
  const running = new Map<string, AbortController>()
  const watched = new Set<string>()
  const unreached = new Map<string, { conversationId: string; exchange: Exchange }>()

  async function run(conversationId: string, exchange: Exchange, before: readonly Exchange[]) {
    const controller = new AbortController()
    running.get(exchange.id)?.abort()
    running.set(exchange.id, controller)
    unreached.delete(exchange.id)
    let current = exchange
    const show = (next: Exchange) => {
      current = next
      library.update(conversationId, next)
    }
    const getAnswer = async () => {
      try {
        const { question, scope } = exchange
        const request = { question, history: historyOf(before), ...(scope && { scope }) }
        for await (const event of askServer(request, controller.signal)) {
          if (library.conversation(conversationId) === null) controller.abort()
          show(advance(current, event))
        }
      } catch (error) {
        if (running.get(exchange.id) !== controller) return
        if (controller.signal.aborted) show({ ...current, progress: { state: 'stopped' } })
        else {
          const failure = toFailure(error)
          if (failure.kind === 'unreachable') unreached.set(exchange.id, { conversationId, exchange })
          show({ ...current, progress: { state: 'failed', failure } })
        }
      }
      // The others may take the lock for a sign that nothing more comes: all must be written by then.
      await library.settled()
    }
    await (locks ? locks.request(lockOf(exchange.id), getAnswer) : getAnswer())
    if (running.get(exchange.id) === controller) running.delete(exchange.id)
  }

  function askAgain(conversationId: string, { id, question, askedAt, scope }: Exchange) {
    const all = library.conversation(conversationId)?.exchanges ?? []
    const exchange = asked(id, question, askedAt, scope)
    library.update(conversationId, exchange)
    run(
      conversationId,
      exchange,
      all.slice(
        0,
        all.findIndex((one) => one.id === id),
      ),
    )
  }

  /** Stops the answer to a question that goes away. @returns the question as it may come back */
  function stopped(exchange: Exchange): Exchange {
    const controller = running.get(exchange.id)
    controller?.abort()
    const isCut = controller && exchange.progress.state === 'working'
    return isCut ? { ...exchange, progress: { state: 'stopped' } } : exchange
  }

  return {
    askAgain,
    ask(question, conversationId = newId(), scope) {
      const before = library.conversation(conversationId)?.exchanges ?? []
      const exchange = asked(newId(), question, Date.now(), scope)
      library.add(conversationId, exchange)
      run(conversationId, exchange, before)
      return conversationId
    },
    edit(conversation, { id, scope }, question) {
      const position = conversation.exchanges.findIndex((one) => one.id === id)
      const before = conversation.exchanges.slice(0, position)
      const replaced = conversation.exchanges.slice(position).map(stopped)
      const exchange = asked(newId(), question, Date.now(), scope)
      const exchanges = [...before, exchange]
      const followsTitle = position === 0 && conversation.title === conversation.exchanges[0]?.question
      const title = followsTitle ? question : conversation.title
      const { askedAt } = exchange
      library.put({
        ...conversation,
        title,
        updatedAt: askedAt,
        questions: questionsOf(exchanges),
        exchanges,
      })
      run(conversation.id, exchange, before)

      return () => {
        const now = library.conversation(conversation.id)
        if (!now) return
        const since = now.exchanges.slice(position)
        const askedMore = since.some((one) => one.id !== exchange.id)
        if (!askedMore) {
          running.get(exchange.id)?.abort()
          running.delete(exchange.id)
        }
        const exchanges = [...now.exchanges.slice(0, position), ...replaced, ...(askedMore ? since : [])]
        library.put({
          ...now,
          title: now.title === title ? conversation.title : now.title,
          updatedAt: askedMore ? now.updatedAt : conversation.updatedAt,
          questions: questionsOf(exchanges),
          exchanges,
        })
      }
    },
    stop(exchangeId) {
      running.get(exchangeId)?.abort()
    },
    runsHere: (exchangeId) => running.has(exchangeId),
    askUnreached() {
      for (const { conversationId, exchange } of [...unreached.values()]) {
        const still = library.conversation(conversationId)?.exchanges.some(({ id }) => id === exchange.id)
        unreached.delete(exchange.id)
        if (still) askAgain(conversationId, exchange)
      }
    },
    watchUnfinished({ id: conversationId, exchanges }) {
      for (const { id, askedAt, progress } of exchanges) {
        if (progress.state !== 'working' || running.has(id) || watched.has(id)) continue
        if (!locks && askedAt > openedAt) continue
        watched.add(id)
        const giveUp = async () => {
          const now = (await library.reload(conversationId))?.exchanges.find((one) => one.id === id)
          if (now?.progress.state === 'working')
            library.update(conversationId, {
              ...now,
              progress: { state: 'failed', failure: { kind: 'cut' } },
            })
          if (locks) watched.delete(id)
        }
        if (locks) locks.request(lockOf(id), giveUp)
        else giveUp()
      }
    },
  }
}
