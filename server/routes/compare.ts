import { Hono } from 'hono'
import { z } from 'zod'
import type { Comparer } from '../compare/compare.ts'
import type { ResultCache } from '../core/ports.ts'
import { requestSignal } from './event-stream.ts'
import { comparingFor } from './kept.ts'
import { questionText, TIME_LIMIT_MS } from './question.ts'
import { readJson } from './validate.ts'

const request = z.object({ question: questionText })

/** `POST /api/compare`: what each article says on a question, as a `Comparison`. */
export function compareRoutes(parts: { comparer: Comparer; cache?: ResultCache | undefined }) {
  return new Hono().post('/', async (c) => {
    const { question } = await readJson(c, request)
    const comparer = await comparingFor(c, parts, question)
    const { signal } = requestSignal(c, TIME_LIMIT_MS)
    return c.json(await comparer.compare(question, { signal }))
  })
}
