import { Hono } from 'hono'
import { BelegtError } from '../core/errors.ts'
import type { CorpusStore } from '../core/ports.ts'
import type { Suggest } from '../suggest.ts'

/** `GET /api/status` and `GET /api/suggestions`: what the page needs before the first question. */
export function statusRoutes({ store, suggest }: { store: CorpusStore; suggest: Suggest }) {
  return new Hono()
    .get('/status', async (c) => {
      const corpus = await store.open()
      return c.json({
        mode: 'extractive',
        model: null,
        articles: (await corpus?.articles())?.length ?? 0,
        revision: corpus?.revision ?? 0,
      })
    })
    .get('/suggestions', async (c) => c.json({ suggestions: await suggest() }))
}

/** `/healthz`: the process runs. `/readyz`: it can answer. */
export function healthRoutes({ store }: { store: CorpusStore }) {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const corpus = await store.open()
      if (!corpus) throw new BelegtError('index-missing', 'Nothing was ingested yet: npm run ingest -- seeds')
      return c.json({ status: 'ready', revision: corpus.revision })
    })
}
