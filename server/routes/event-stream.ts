import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Log } from '../core/ports.ts'
import { logFailure, problemOf } from './problem.ts'

/** Proxies cut what is silent for long. */
export const KEEP_ALIVE_MS = 15_000

export interface ServerSentEvent {
  event: string
  data: string
}

/**
 * Sends events as they come, a comment now and then while none comes, and an event `error` when they fail.
 *
 * @param limitMs absent for work that must not be cut off
 * @param events get a signal that is aborted when the client goes or its time is up
 */
export function streamEvents(
  c: Context,
  {
    log,
    limitMs,
    keepAliveMs = KEEP_ALIVE_MS,
  }: { log: Log; limitMs?: number; keepAliveMs?: number | undefined },
  events: (signal: AbortSignal) => AsyncIterable<ServerSentEvent>,
): Response {
  const { signal, gone } = requestSignal(c, limitMs)
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => gone.abort())
    const keepAlive = setInterval(() => stream.write(': still at work\n\n'), keepAliveMs)
    try {
      for await (const event of events(signal)) await stream.writeSSE(event)
    } catch (error) {
      if (hasGone(c, gone)) return
      logFailure(log, error, c.req.path)
      await stream.writeSSE({ event: 'error', data: JSON.stringify(problemOf(error, c.req.path)) })
    } finally {
      clearInterval(keepAlive)
    }
  })
}

/** Aborted when the client goes, its time is up (if it has any limit), or `gone` says so. */
export function requestSignal(c: Context, limitMs?: number): { signal: AbortSignal; gone: AbortController } {
  const gone = new AbortController()
  const signals = [c.req.raw.signal, gone.signal]
  if (limitMs !== undefined) signals.push(AbortSignal.timeout(limitMs))
  return { signal: AbortSignal.any(signals), gone }
}

/** Nobody is there to be told of a failure. */
export function hasGone(c: Context, gone: AbortController): boolean {
  return gone.signal.aborted || c.req.raw.signal.aborted
}
