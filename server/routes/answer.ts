import { Hono } from 'hono'
import { z } from 'zod'
import type { Assistant } from '../assistant/assistant.ts'
import { type AnswerEvent, MODES, type Question } from '../core/answer.ts'
import { MAX_PLACES } from '../core/limits.ts'
import type { Log, ResultCache } from '../core/ports.ts'
import { requestSignal, type ServerSentEvent, streamEvents } from './event-stream.ts'
import { answeringFor } from './kept.ts'
import { earlierQuestion, lastTurns, place, questionScope, questionText, TIME_LIMIT_MS } from './question.ts'
import { readJson } from './validate.ts'

const request = z.object({
  question: questionText,
  history: z
    .array(z.object({ question: earlierQuestion, citations: z.array(place).max(MAX_PLACES) }))
    .default([])
    .transform(lastTurns),
  mode: z.enum(MODES).optional(),
  scope: questionScope.optional(),
})

/**
 * `POST /api/answer`: the `Answer` as JSON, or the same as a stream of events.
 * @param keepAliveMs how long a stream may be silent
 */
export function answerRoutes({
  log,
  keepAliveMs,
  ...parts
}: {
  assistant: Assistant
  log: Log
  cache?: ResultCache | undefined
  keepAliveMs?: number
}) {
  return new Hono().post('/', async (c) => {
    const question: Question = await readJson(c, request)
    const answering = await answeringFor(c, parts, question)
    if (!c.req.header('accept')?.includes('text/event-stream')) {
      const { signal } = requestSignal(c, TIME_LIMIT_MS)
      return c.json(await answering.answerWhole(question, { signal }))
    }
    return streamEvents(c, { log, limitMs: TIME_LIMIT_MS, keepAliveMs }, async function* (signal) {
      for await (const event of answering.answer(question, { signal })) yield messageOf(event)
    })
  })
}

function messageOf(event: AnswerEvent): ServerSentEvent {
  switch (event.type) {
    case 'claim':
      return { event: 'claim', data: JSON.stringify(event.claim) }
    case 'missing':
      return { event: 'missing', data: JSON.stringify({ missing: event.missing }) }
    case 'done':
      return { event: 'done', data: JSON.stringify(event.answer) }
  }
}
