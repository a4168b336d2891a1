import { Worker } from 'node:worker_threads'
import { BelegtError } from '../../server/core/errors.ts'
import type { Outcome, Tasks } from './isolated.ts'

/** A long page takes half a second; whatever takes this long is damaged or made to harm. */
const TIME_LIMIT = 20_000
/** Loading the libraries takes a second; on a machine under load, far more. */
const START_LIMIT = 60_000
const MEMORY_LIMIT_MB = 1024
/** Buffers lie outside the heap: a PDF of a megabyte can unpack into gigabytes of them. */
const BUFFER_LIMIT = 512 * 1024 * 1024
const LOOK_AT_BUFFERS_EVERY = 100

const WORKER = new URL('./isolated.ts', import.meta.url)

type Result<K extends keyof Tasks> = Awaited<ReturnType<Tasks[K]>>

let current: Worker | undefined
let queue: Promise<unknown> = Promise.resolve()

/**
 * Runs a parser in a thread of its own, one task after the other, so that no file can block the process, overflow its
 * stack or fill its memory. Throws `unreadable-input` when it fails, takes too long or needs too much.
 */
export function isolate<K extends keyof Tasks>(
  kind: K,
  input: Parameters<Tasks[K]>[0],
  timeLimit = TIME_LIMIT,
): Promise<Result<K>> {
  const task = queue.then(() => run(kind, input, timeLimit))
  queue = task.catch(() => {})
  return task as Promise<Result<K>>
}

async function run(kind: keyof Tasks, input: unknown, timeLimit: number): Promise<unknown> {
  const worker = await running()
  worker.ref()
  try {
    const answer = nextMessage(worker, timeLimit)
    worker.postMessage({ kind, input })
    const outcome = (await answer) as Outcome
    if ('result' in outcome) return outcome.result
    throw unreadable('reason' in outcome ? outcome.reason : `cannot be read: ${outcome.error}`)
  } finally {
    worker.unref()
  }
}

async function running(): Promise<Worker> {
  if (current) return current
  const worker = new Worker(WORKER, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  })
  // One that is given up may still fail later; nobody waits for it any more, and the process must not end by it.
  worker.on('error', () => {})
  // It may also die between two tasks, when nobody listens.
  worker.once('exit', () => forget(worker))
  await nextMessage(worker, START_LIMIT)
  current = worker
  return worker
}

/** What the worker says next. When it hangs or dies it is given up, and the next task gets a new one. */
function nextMessage(worker: Worker, timeLimit: number): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const giveUp = (error: Error) => {
    forget(worker)
    reject(error)
    // Without waiting: it may be busy with clearing up its memory for long.
    void worker.terminate()
  }
  const onError = (error: NodeJS.ErrnoException) =>
    giveUp(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error)
  const onExit = () => giveUp(unreadable('cannot be read: it makes its parser stop'))
  const timer = setTimeout(
    () => giveUp(unreadable(`takes longer than ${timeLimit / 1000} seconds to read`)),
    timeLimit,
  )
  const watch = setInterval(() => {
    worker.getHeapStatistics().then(
      ({ external_memory: buffers }) => buffers > BUFFER_LIMIT && giveUp(tooLarge()),
      () => {},
    )
  }, LOOK_AT_BUFFERS_EVERY)
  worker.once('message', resolve).once('error', onError).once('exit', onExit)
  return promise.finally(() => {
    clearTimeout(timer)
    clearInterval(watch)
    worker.off('message', resolve).off('error', onError).off('exit', onExit)
  })
}

function forget(worker: Worker): void {
  if (current === worker) current = undefined
}

function tooLarge(): BelegtError {
  return unreadable('needs too much memory to be read')
}

function unreadable(reason: string): BelegtError {
  return new BelegtError('unreadable-input', reason)
}
