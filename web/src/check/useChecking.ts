import { useEffect, useRef, useState } from 'react'
import { connection } from '../api/connection.ts'
import { toFailure } from '../api/failure.ts'
import { advance, begun, type Checking, restOf, resumed } from './checking.ts'
import { checkText } from './checkText.ts'
import { type Kept, keep, readKept } from './kept.ts'

/** A long text of which sentences come fast would be drawn anew for each of them. */
const SHOW_EVERY_MS = 150

/** The text that is written and checked on this page, and what can be done with it. */
export function useChecking() {
  const [{ text, checking: found, rewriting }, setState] = useState<Kept>(readKept)
  const running = useRef<AbortController>(undefined)
  const checking = rewriting ? undefined : found

  // The server stops when nobody waits any more.
  useEffect(() => () => running.current?.abort(), [])

  async function run(start: Checking) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    let current = start
    const show = (next: Checking) => {
      if (running.current !== controller) return
      current = next
      setState({ text: next.text, checking: next })
      // Not with each sentence that comes: all would be written again and again.
      if (next.progress.state !== 'working') keep({ text: next.text, checking: next })
    }
    keep({ text: start.text })
    show(start)
    const from = restOf(start)
    let shownAt = 0
    try {
      for await (const event of checkText(start.text.slice(from), controller.signal)) {
        current = advance(current, event, from)
        if (event.type === 'sentence' && performance.now() - shownAt < SHOW_EVERY_MS) continue
        shownAt = performance.now()
        show(current)
      }
    } catch (error) {
      const stopped = controller.signal.aborted
      show({ ...current, progress: stopped ? { state: 'stopped' } : failed(error) })
    }
  }

  const unreached =
    checking?.progress.state === 'failed' && checking.progress.failure.kind === 'unreachable'
      ? checking
      : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` is new each time
  useEffect(() => (unreached ? connection.onBack(() => run(resumed(unreached))) : undefined), [unreached])

  function put(kept: Kept) {
    keep(kept)
    setState(kept)
  }

  return {
    text,
    checking,
    write(next: string) {
      const kept: Kept = found ? { text: next, checking: found, rewriting: true } : { text: next }
      keep(found?.text === next ? kept : { text: next })
      setState(kept)
    },
    check: (whole: string) => run(begun(whole)),
    /** Goes on where it broke off. */
    resume: () => checking && run(resumed(checking)),
    stop: () => running.current?.abort(),
    /** Back to writing. */
    edit() {
      if (!checking) return
      running.current?.abort()
      running.current = undefined
      const { progress } = checking
      put({
        text,
        checking: { ...checking, progress: progress.state === 'working' ? { state: 'stopped' } : progress },
        rewriting: true,
      })
    },
    /** Back to what was found; absent where that is not about the text any more. */
    ...(rewriting && found?.text === text && { backToFindings: () => put({ text, checking: found }) }),
  }
}

function failed(error: unknown) {
  return { state: 'failed', failure: toFailure(error) } as const
}
