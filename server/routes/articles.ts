import { Hono } from 'hono'
import { z } from 'zod'
import type { Article, ArticleListing, ArticleOutline } from '../core/article.ts'
import { BelegtError } from '../core/errors.ts'
import type { CorpusSource } from '../core/ports.ts'
import { readQuery } from './validate.ts'

/** More than a page of a list. */
const MAX_IDS = 100

const query = z.object({
  ids: z
    .string()
    .transform((ids) => ids.split(',').filter((id) => id !== ''))
    .pipe(z.array(z.string().max(100)).max(MAX_IDS))
    .optional(),
})

/**
 * `GET /api/articles`: all, without their texts; with `ids=a,b` those of them that there are, each with the `zones` of its
 * text and with its `copies`. `GET /api/articles/:id`: one with its text.
 */
export function articleRoutes({ store }: { store: CorpusSource }) {
  return new Hono()
    .get('/', async (c) => {
      const { ids } = readQuery(c, query)
      const corpus = await store.open()
      const revision = corpus?.revision ?? 0
      if (!ids) {
        const articles = (await corpus?.articles()) ?? []
        return c.json({ revision, articles } satisfies ArticleListing)
      }
      const articles = await corpus?.articlesById(ids)
      const copies = (await corpus?.copies()) ?? new Map<string, string>()
      const groups = Map.groupBy(copies.keys(), (id) => copies.get(id))
      return c.json({
        revision,
        articles: ids.flatMap((id) => {
          const article = articles?.get(id)
          return article ? outlineOf(article, groups.get(copies.get(id))) : []
        }),
      } satisfies ArticleListing<ArticleOutline>)
    })
    .get('/:id', async (c) => {
      const id = c.req.param('id')
      const corpus = await store.open()
      const article = (await corpus?.articlesById([id]))?.get(id)
      if (!article) throw new BelegtError('not-found', 'There is no article with this id.')
      return c.json(article)
    })
}

/** An article without its text: how many characters of it lie in each zone, and which other articles have its origin. */
function outlineOf({ text, zones, ...article }: Article, group: readonly string[] = []): ArticleOutline {
  const lengths: ArticleOutline['zones'] = {}
  for (const { zone, start, end } of zones) lengths[zone] = (lengths[zone] ?? 0) + end - start
  return {
    ...article,
    length: text.length,
    zones: lengths,
    copies: group.filter((id) => id !== article.id),
  }
}
