import { Hono } from 'hono'
import { z } from 'zod'
import type { Assistant } from '../assistant.ts'
import type { ScoredPassage } from '../retrieve/retrieve.ts'
import { readQuery } from './validate.ts'

const query = z.object({
  q: z.string().trim().min(1, 'must not be empty').max(2_000),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})

/** `GET /api/search?q=&limit=`: ranked passages with their article, place and scores. */
export function searchRoutes({ assistant }: { assistant: Assistant }) {
  return new Hono().get('/', async (c) => {
    const { q, limit } = readQuery(c, query)
    const passages = await assistant.search(q, limit)
    return c.json({ query: q, passages: passages.map(resultOf) })
  })
}

function resultOf({ id, article, zone, start, end, score, cosine, bm25 }: ScoredPassage) {
  return {
    id,
    article: { id: article.id, file: article.file, title: article.title, outlet: article.outlet },
    zone,
    start,
    end,
    text: article.text.slice(start, end),
    score,
    cosine,
    bm25,
  }
}
