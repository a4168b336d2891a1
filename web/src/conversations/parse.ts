import * as z from 'zod/mini'
import type { AbstainReason } from '../../../server/core/answer.ts'
import { MAX_QUESTION } from '../../../server/core/limits.ts'
import { type Parsed, readSaved } from '../saved/readSaved.ts'
import { citation, claim, count, id, text } from '../saved/schemas.ts'
import { FORMAT } from './transfer.ts'
import type { Conversation } from './types.ts'

/** All there are, or it does not compile: an answer with another one would be lost. */
const REASONS = {
  'not-in-articles': 'not-in-articles',
  'told-otherwise': 'told-otherwise',
  'only-in-comments': 'only-in-comments',
  'not-a-question': 'not-a-question',
  'empty-corpus': 'empty-corpus',
  'words-only': 'words-only',
} as const satisfies { [Reason in AbstainReason]: Reason }

const scope = {
  articles: z.optional(z.array(text)),
  outlets: z.optional(z.array(text)),
  from: z.optional(text),
  to: z.optional(text),
}

const answerBase = {
  id: text,
  question: text,
  standaloneQuestion: text,
  lead: text,
  language: text,
  mode: z.enum(['extractive', 'generative']),
  model: z.nullable(text),
  revision: count,
  margin: z.number(),
  drafting: z.optional(
    z.object({
      prompt: text,
      drafts: count,
      rejected: z.record(text, count),
      failure: z.optional(
        z.enum(['model-unreachable', 'model-rejects', 'model-busy', 'model-too-slow', 'model-unreadable']),
      ),
    }),
  ),
  timings: z.record(text, z.number()),
  scope: z.optional(z.object({ ...scope, size: count })),
}

const answer = z.discriminatedUnion('status', [
  z.object({ ...answerBase, status: z.literal('answered'), claims: z.array(claim) }),
  z.object({ ...answerBase, status: z.literal('partial'), claims: z.array(claim), missing: z.array(text) }),
  z.object({
    ...answerBase,
    status: z.literal('abstained'),
    reason: z.enum(REASONS),
    nearest: z.array(citation),
  }),
])

const progress = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['working', 'stopped']) }),
  // Why it failed then does not matter any more: it can be asked again.
  z.object({ state: z.literal('failed') }),
  z.object({ state: z.literal('done'), answer }),
])

const conversation = z.object({
  id,
  title: text.check(z.maxLength(MAX_QUESTION)),
  createdAt: count,
  updatedAt: count,
  exchanges: z
    .array(
      z.object({
        id,
        askedAt: count,
        question: text.check(z.minLength(1)),
        scope: z.optional(z.object(scope)),
        claims: z.array(claim),
        missing: z.array(text),
        progress,
      }),
    )
    .check(z.minLength(1)),
})

const content = z.object({ conversations: z.array(conversation) })

/** Reads a file of saved conversations; one that is broken anywhere is refused whole. */
export function parseConversations(json: string): Parsed<Conversation[]> {
  return readSaved(json, { ...FORMAT, content }, ({ conversations }) => conversations.map(asConversation))
}

function asConversation(parsed: z.infer<typeof conversation>): Conversation {
  const exchanges = parsed.exchanges.map((exchange) =>
    exchange.progress.state === 'failed' || exchange.progress.state === 'working'
      ? { ...exchange, progress: { state: 'failed', failure: { kind: 'cut' } } }
      : exchange,
  )
  const questions = exchanges.map(({ question }) => question)
  // The brand of a claim cannot be checked; its quotes are, when they are shown.
  return { ...parsed, exchanges, questions } as unknown as Conversation
}
