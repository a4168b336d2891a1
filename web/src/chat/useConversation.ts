import { useReducer, useRef } from 'react'
import { ask } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { conversation, historyBefore } from './conversation.ts'

/** The questions asked on this page, one at a time. */
export function useConversation() {
  const [exchanges, dispatch] = useReducer(conversation, [])
  const running = useRef<AbortController>(null)
  const lastId = useRef(0)

  async function run(id: number, question: string) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    dispatch({ type: 'ask', id, question })
    try {
      const history = historyBefore(exchanges, id)
      for await (const event of ask({ question, history }, controller.signal))
        dispatch({ type: 'event', id, event })
    } catch (error) {
      if (controller.signal.aborted) dispatch({ type: 'stop', id })
      else dispatch({ type: 'fail', id, failure: toFailure(error) })
    }
  }

  return {
    exchanges,
    working: exchanges.some(({ progress }) => progress.state === 'working'),
    ask(question: string) {
      lastId.current += 1
      run(lastId.current, question)
    },
    askAgain: run,
    stop() {
      running.current?.abort()
    },
    clear() {
      running.current?.abort()
      dispatch({ type: 'clear' })
    },
  }
}
