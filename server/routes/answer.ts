import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { Assistant } from '../assistant.ts'
import type { AnswerEvent, Question } from '../core/answer.ts'
import type { Log } from '../core/ports.ts'
import { problemOf } from './problem.ts'
import { readJson } from './validate.ts'

const MAX_QUESTION = 2_000
/** Older turns say little about what is asked now. */
const MAX_TURNS = 20
/** A model may write for long; the articles' own sentences are there in a second. */
const TIME_LIMIT_MS = 120_000

const place = z.object({
  articleId: z.string().max(100),
  start: z.int().min(0),
  end: z.int().min(0),
})

const request = z.object({
  question: z.string().trim().min(1, 'must not be empty').max(MAX_QUESTION),
  history: z
    .array(z.object({ question: z.string().max(MAX_QUESTION), citations: z.array(place).max(50) }))
    .default([])
    .transform((turns) => turns.slice(-MAX_TURNS)),
  mode: z.enum(['extractive', 'generative']).optional(),
})

/** `POST /api/answer`: the `Answer` as JSON, or the same as a stream of events. */
export function answerRoutes({ assistant, log }: { assistant: Assistant; log: Log }) {
  return new Hono().post('/', async (c) => {
    const question: Question = await readJson(c, request)
    const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(TIME_LIMIT_MS)])
    if (!c.req.header('accept')?.includes('text/event-stream')) {
      return c.json(await assistant.answerWhole(question, { signal }))
    }
    return streamSSE(c, async (stream) => {
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      try {
        const events = assistant.answer(question, { signal: AbortSignal.any([signal, gone.signal]) })
        for await (const event of events) await stream.writeSSE(messageOf(event))
      } catch (error) {
        if (gone.signal.aborted) return
        log.error({ error }, 'an answer failed')
        await stream.writeSSE({ event: 'error', data: JSON.stringify(problemOf(error, c.req.path)) })
      }
    })
  })
}

function messageOf(event: AnswerEvent): { event: string; data: string } {
  switch (event.type) {
    case 'claim':
      return { event: 'claim', data: JSON.stringify(event.claim) }
    case 'missing':
      return { event: 'missing', data: JSON.stringify({ missing: event.missing }) }
    case 'done':
      return { event: 'done', data: JSON.stringify(event.answer) }
  }
}
