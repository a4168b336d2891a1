import { Hono } from 'hono'
import { BelegtError } from '../core/errors.ts'
import type { CorpusSource } from '../core/ports.ts'

/** `GET /api/articles` and `GET /api/articles/:id`. */
export function articleRoutes({ store }: { store: CorpusSource }) {
  return new Hono()
    .get('/', async (c) => {
      const corpus = await store.open()
      return c.json({ revision: corpus?.revision ?? 0, articles: (await corpus?.articles()) ?? [] })
    })
    .get('/:id', async (c) => {
      const id = c.req.param('id')
      const corpus = await store.open()
      const article = (await corpus?.articlesById([id]))?.get(id)
      if (!article) throw new BelegtError('not-found', 'There is no article with this id.')
      return c.json(article)
    })
}
