import { Hono } from 'hono'
import { z } from 'zod'
import type { Assistant } from '../assistant.ts'
import { type Article, ZONES } from '../core/article.ts'
import type { ScoredPassage } from '../retrieve/retrieve.ts'
import { readQuery } from './validate.ts'

const day = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'must be a year, month or day: 2025, 2025-02 or 2025-02-13')

const query = z.object({
  q: z.string().trim().min(1, 'must not be empty').max(2_000),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  explain: z.enum(['0', '1']).default('0'),
  zone: z.enum(ZONES).optional(),
  article: z.string().optional(),
  outlet: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
})

/**
 * `GET /api/search?q=&limit=`: ranked passages with their article, place and scores; of headlines and bodies, or of one
 * `zone`; with the `copies` of each in other articles. `article` (an id), `outlet`, `from` and `to` limit the articles;
 * `explain=1` tells what a score was made of.
 */
export function searchRoutes({ assistant }: { assistant: Assistant }) {
  return new Hono().get('/', async (c) => {
    const { q, limit, explain, zone, article, ...scope } = readQuery(c, query)
    const passages = await assistant.search(q, {
      limit,
      scope: { ...scope, articleId: article },
      ...(zone && { zones: [zone] }),
    })
    const toResult = explain === '1' ? explainedOf : resultOf
    return c.json({ query: q, passages: passages.map(toResult) })
  })
}

function resultOf({ id, article, zone, start, end, score, cosine, bm25, copies }: ScoredPassage) {
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
    copies: copies.map(({ id, article, start, end }) => ({ id, article: headOf(article), start, end })),
  }
}

function headOf({ id, file, title, outlet }: Article) {
  return { id, file, title, outlet }
}

/** The result with all that its score was made of, sentence by sentence. */
function explainedOf(passage: ScoredPassage) {
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
