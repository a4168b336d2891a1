import { Hono } from 'hono'
import { z } from 'zod'
import type { Checker } from '../check.ts'
import type { CheckEvent } from '../core/check.ts'
import { BelegtError } from '../core/errors.ts'
import { MAX_CHECKED_BYTES } from '../core/limits.ts'
import type { Log } from '../core/ports.ts'
import { LONGEST_REQUEST_MS } from '../core/time-limit.ts'
import { requestSignal, type ServerSentEvent, streamEvents } from './event-stream.ts'
import { readJson } from './validate.ts'

/** A long text is about a thousand sentences. */
const TIME_LIMIT_MS = LONGEST_REQUEST_MS

const request = z.object({ text: z.string().refine((text) => text.trim() !== '', 'must not be empty') })

/** `POST /api/check`: what the articles say on each sentence of a text, as JSON or as a stream of events. */
export function checkRoutes({ checker, log }: { checker: Checker; log: Log }) {
  return new Hono().post('/', async (c) => {
    const { text } = await readJson(c, request)
    if (new TextEncoder().encode(text).length > MAX_CHECKED_BYTES) {
      throw new BelegtError(
        'payload-too-large',
        `The text may have ${MAX_CHECKED_BYTES / 1_000} kB. Send it in parts.`,
      )
    }
    if (!c.req.header('accept')?.includes('text/event-stream')) {
      const { signal } = requestSignal(c, TIME_LIMIT_MS)
      return c.json(await checker.checkWhole(text, { signal }))
    }
    return streamEvents(c, { log, limitMs: TIME_LIMIT_MS }, async function* (signal) {
      for await (const event of checker.check(text, { signal })) yield messageOf(event)
    })
  })
}

function messageOf(event: CheckEvent): ServerSentEvent {
  switch (event.type) {
    case 'begin': {
      const { statements, skipped } = event
      return { event: 'begin', data: JSON.stringify({ statements, skipped }) }
    }
    case 'sentence':
      return { event: 'sentence', data: JSON.stringify(event.sentence) }
    case 'done':
      return { event: 'done', data: JSON.stringify(event.checked) }
  }
}
