import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { Checker } from '../check.ts'
import type { CheckEvent } from '../core/check.ts'
import { BelegtError } from '../core/errors.ts'
import type { Log } from '../core/ports.ts'
import { problemOf } from './problem.ts'
import { readJson } from './validate.ts'

const MAX_BYTES = 100_000
/** A long text is about a thousand sentences. */
const TIME_LIMIT_MS = 300_000

const request = z.object({ text: z.string().refine((text) => text.trim() !== '', 'must not be empty') })

/** `POST /api/check`: what the articles say on each sentence of a text, as JSON or as a stream of events. */
export function checkRoutes({ checker, log }: { checker: Checker; log: Log }) {
  return new Hono().post('/', async (c) => {
    const { text } = await readJson(c, request)
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
      throw new BelegtError('payload-too-large', 'The text may have 100 kB. Send it in parts.')
    }
    const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(TIME_LIMIT_MS)])
    if (!c.req.header('accept')?.includes('text/event-stream')) {
      return c.json(await checker.checkWhole(text, { signal }))
    }
    return streamSSE(c, async (stream) => {
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      try {
        const events = checker.check(text, { signal: AbortSignal.any([signal, gone.signal]) })
        for await (const event of events) await stream.writeSSE(messageOf(event))
      } catch (error) {
        if (gone.signal.aborted) return
        log.error({ error }, 'a check failed')
        await stream.writeSSE({ event: 'error', data: JSON.stringify(problemOf(error, c.req.path)) })
      }
    })
  })
}

function messageOf(event: CheckEvent): { event: string; data: string } {
  return event.type === 'sentence'
    ? { event: 'sentence', data: JSON.stringify(event.sentence) }
    : { event: 'done', data: JSON.stringify(event.checked) }
}
