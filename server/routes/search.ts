import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Assistant, FoundPassage } from '../assistant/assistant.ts'
import type { ArticleScope } from '../core/answer.ts'
import { type Article, ZONES } from '../core/article.ts'
import { MAX_PASSAGES, MAX_QUESTION } from '../core/limits.ts'
import { questionScope } from './question.ts'
import { readQuery, valid } from './validate.ts'

const query = z.object({
  q: z.string().trim().min(1, 'must not be empty').max(MAX_QUESTION),
  limit: z.coerce.number().int().min(1).max(MAX_PASSAGES).default(10),
  explain: z.enum(['0', '1']).default('0'),
  zone: z.enum(ZONES).optional(),
})

/**
 * `GET /api/search?q=&limit=`: ranked passages with their article, place and scores; of headlines and bodies, or of one
 * `zone`; each with the words that were searched for (`marks`, as places in the article) and its `copies` in other
 * articles. `article` (an id), `outlet` (may be repeated), `from` and `to` limit the articles; `explain=1` tells what a score was made of.
 */
export function searchRoutes({ assistant }: { assistant: Assistant }) {
  return new Hono().get('/', async (c) => {
    const { q, limit, explain, zone } = readQuery(c, query)
    const scope = scopeIn(c)
    const passages = await assistant.search(q, {
      limit,
      ...(scope && { scope }),
      ...(zone && { zones: [zone] }),
    })
    const toResult = explain === '1' ? explainedOf : resultOf
    return c.json({ query: q, passages: passages.map(toResult) })
  })
}

/** What limits the articles, as a question may be limited. @throws BelegtError `invalid-request` */
function scopeIn(c: Context): ArticleScope | undefined {
  const { article, from, to } = c.req.query()
  const outlets = c.req.queries('outlet')?.filter((outlet) => outlet !== '') ?? []
  const limits = {
    ...(article && { articles: [article] }),
    ...(outlets.length > 0 && { outlets }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
  return Object.keys(limits).length > 0 ? valid(limits, questionScope) : undefined
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
