import { keepNoMore } from './keeping.ts'

/** The part of a BroadcastChannel that is used. */
export interface Channel {
  postMessage(message: unknown): void
  onmessage: ((event: MessageEvent) => void) | null
}

/** Work on what is kept, one after the other, so that what is read always holds what was written before. */
export interface Turns {
  take<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when all is done. */
  settled(): Promise<void>
}

export function createTurns(): Turns {
  let queue: Promise<unknown> = Promise.resolve()
  return {
    take(work) {
      const done = queue.then(work)
      queue = done.catch((error: unknown) => {
        console.error(error)
        keepNoMore('failed')
      })
      return done
    },
    settled: async () => {
      await queue
    },
  }
}
