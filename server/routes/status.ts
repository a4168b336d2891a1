import { Hono } from 'hono'
import type { Assistant } from '../assistant.ts'
import type { CorpusStore } from '../core/ports.ts'
import type { Suggest } from '../suggest.ts'

interface StatusParts {
  store: CorpusStore
  suggest: Suggest
  /** The model that writes answers, if there is one. */
  model: string | null
}

/** `GET /api/status` and `GET /api/suggestions`: what the page needs before the first question. */
export function statusRoutes({ store, suggest, model }: StatusParts) {
  return new Hono()
    .get('/status', async (c) => {
      const corpus = await store.open()
      return c.json({
        mode: model === null ? 'extractive' : 'generative',
        model,
        articles: (await corpus?.articles())?.length ?? 0,
        revision: corpus?.revision ?? 0,
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
