import { Hono } from 'hono'
import type { Assistant } from '../assistant.ts'
import type { CorpusSource } from '../core/ports.ts'
import type { Suggest } from '../suggest.ts'

/** `GET /api/status` and `GET /api/suggestions`: what the page needs before the first question. */
export function statusRoutes({
  assistant,
  store,
  suggest,
  feedback,
}: {
  assistant: Assistant
  store: CorpusSource
  suggest: Suggest
  /** Whether users may say what they think of answers. */
  feedback: boolean
}) {
  return new Hono()
    .get('/status', async (c) => {
      const corpus = await store.open()
      return c.json({
        mode: assistant.writing ? 'generative' : 'extractive',
        model: assistant.writing?.model ?? null,
        prompt: assistant.writing?.prompt ?? null,
        articles: (await corpus?.articles())?.length ?? 0,
        revision: corpus?.revision ?? 0,
        feedback,
      })
    })
    .get('/suggestions', async (c) => c.json({ suggestions: await suggest() }))
}

/** `/healthz`: the process runs. `/readyz`: it can answer. */
export function healthRoutes({ assistant }: { assistant: Assistant }) {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => c.json({ status: 'ready', revision: await assistant.revision() }))
}
