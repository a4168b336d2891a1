import { Hono } from 'hono'
import { z } from 'zod'
import { ABSTAIN_REASONS, ANSWER_STATUSES, MODES } from '../core/answer.ts'
import { BelegtError } from '../core/errors.ts'
import { ANSWER_VERDICTS, type CitedPlace, CLAIM_VERDICTS, type Judged } from '../core/feedback.ts'
import { MAX_COMMENT, MAX_PLACES } from '../core/limits.ts'
import type { CorpusSource, FeedbackStore } from '../core/ports.ts'
import { place, questionText } from './question.ts'
import { readJson } from './validate.ts'

/** A question that is readable without its history, and a claim with its insertions. */
const MAX_TEXT = 4_000

const text = z.string().trim().min(1, 'must not be empty').max(MAX_TEXT)

/** Long and random, so that nobody guesses the id of what somebody else has given. */
const id = z.string().regex(/^[0-9a-f]{24}$/, 'must be 24 hexadecimal digits')

const judged = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('claim'),
    verdict: z.enum(CLAIM_VERDICTS),
    claim: text,
    citations: z
      .array(place.extend({ articleSha256: z.string().max(64) }))
      .min(1)
      .max(MAX_PLACES),
  }),
  z.object({ about: z.literal('answer'), verdict: z.enum(ANSWER_VERDICTS) }),
])

const request = z.object({
  id,
  answer: z.object({
    question: questionText,
    standaloneQuestion: text,
    language: z.string().regex(/^[A-Za-z0-9-]{2,35}$/, 'must be a language tag'),
    status: z.enum(ANSWER_STATUSES),
    reason: z.enum(ABSTAIN_REASONS).exactOptional(),
    mode: z.enum(MODES),
    limited: z.literal(true).exactOptional(),
    revision: z.int().min(0),
  }),
  judged,
  comment: z.string().trim().max(MAX_COMMENT).default(''),
})

interface Parts {
  feedback: FeedbackStore
  store: CorpusSource
  now?: () => Date
}

/** `POST /api/feedback` keeps what a user thinks of an answer, `DELETE /api/feedback/:id` withdraws it. */
export function feedbackRoutes({ feedback, store, now = () => new Date() }: Parts) {
  return new Hono()
    .post('/', async (c) => {
      const { id, answer, judged, comment } = await readJson(c, request)
      const entry = { ...answer, ...(await withPlaces(judged, store)), ...(comment && { comment }) }
      await feedback.add({ id, at: now().toISOString(), ...entry })
      return c.body(null, 204)
    })
    .delete('/:id', async (c) => {
      const parsed = id.safeParse(c.req.param('id'))
      if (!parsed.success) throw new BelegtError('not-found', 'There is no feedback with this id.')
      await feedback.add({ id: parsed.data, at: now().toISOString(), withdrawn: true })
      return c.body(null, 204)
    })
}

/** What was judged with the places as they are in the articles now; those of articles that have changed are left out. */
async function withPlaces(given: z.infer<typeof judged>, store: CorpusSource): Promise<Judged> {
  if (given.about === 'answer') return given
  const { citations, ...claim } = given
  const ids = citations.map(({ articleId }) => articleId)
  const articles = await (await store.open())?.articlesById(ids)
  const [first, ...others] = citations.flatMap(({ articleId, articleSha256, start, end }): CitedPlace[] => {
    const article = articles?.get(articleId)
    const quote = article?.text.slice(start, end) ?? ''
    if (!article || article.sha256 !== articleSha256 || quote.length !== end - start || !isQuote(quote))
      return []
    return [{ articleId, articleSha256, file: article.file, quote, start, end }]
  })
  if (!first) throw new BelegtError('not-found', 'The articles that this claim cites are not there any more.')
  return { ...claim, places: [first, ...others] }
}

/** Nobody puts whole articles into the feedback. */
function isQuote(text: string): boolean {
  return text !== '' && text.length <= MAX_TEXT
}
