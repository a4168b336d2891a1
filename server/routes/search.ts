import { Hono } from 'hono'
import { z } from 'zod'
import type { Assistant, FoundPassage } from '../assistant.ts'
import { type Article, ZONES } from '../core/article.ts'
import { day } from './question.ts'
import { readQuery } from './validate.ts'

const query = z.object({
  q: z.string().trim().min(1, 'must not be empty').max(2_000),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  explain: z.enum(['0', '1']).default('0'),
  zone: z.enum(ZONES).optional(),
  article: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
})

/**
 * `GET /api/search?q=&limit=`: ranked passages with their article, place and scores; of headlines and bodies, or of one
 * `zone`; each with the words that were searched for (`marks`, as places in the article) and its `copies` in other
 * articles. `article` (an id), `outlet` (may be repeated), `from` and `to` limit the articles; `explain=1` tells what a score was made of.
 */
export function searchRoutes({ assistant }: { assistant: Assistant }) {
  return new Hono().get('/', async (c) => {
    const { q, limit, explain, zone, article, ...time } = readQuery(c, query)
    const outlets = c.req.queries('outlet')?.filter((outlet) => outlet !== '') ?? []
    const passages = await assistant.search(q, {
      limit,
      scope: { ...time, ...(article && { articles: [article] }), ...(outlets.length > 0 && { outlets }) },
      ...(zone && { zones: [zone] }),
    })
    const toResult = explain === '1' ? explainedOf : resultOf
    return c.json({ query: q, passages: passages.map(toResult) })
  })
}

function resultOf({ id, article, zone, start, end, score, cosine, bm25, marks, copies }: FoundPassage) {
  return {
    id,
    article: headOf(article),
    zone,
    start,
    end,
    text: article.text.slice(start, end),
    score,
    cosine,
    bm25,
    marks,
    copies: copies.map(({ id, article, start, end }) => ({ id, article: headOf(article), start, end })),
  }
}

function headOf({ id, file, title, outlet }: Article) {
  return { id, file, title, outlet }
}

/** The result with all that its score was made of, sentence by sentence. */
function explainedOf(passage: FoundPassage) {
  const { bm25Share, coverage, names, sentences } = passage
  return {
    ...resultOf(passage),
    explain: {
      bm25Share,
      coverage,
      names,
      sentences: sentences.map(({ vector: _, ...sentence }) => sentence),
    },
  }
}
