import * as z from 'zod/mini'
import { FORMAT, VERSION } from './transfer.ts'
import type { Conversation } from './types.ts'

export type Parsed =
  | { ok: true; conversations: Conversation[] }
  | { ok: false; problem: 'not-json' | 'not-ours' | 'newer' }
  /** `place`: where in the file something is not as it should be. */
  | { ok: false; problem: 'broken'; place: string }

// The compiled checks of zod need `eval`, which the page forbids.
z.config({ jitless: true })

const count = z.int().check(z.nonnegative())
const span = { start: count, end: count }
const text = z.string()

const outlet = z.discriminatedUnion('status', [
  z.object({ status: z.literal('declared'), name: text }),
  z.object({ status: z.enum(['stated', 'inferred']), name: text, evidence: text }),
  z.object({ status: z.literal('unknown'), name: z.null() }),
])

const citation = z.object({
  ...span,
  id: text,
  articleId: text,
  articleSha256: text,
  file: text,
  title: text,
  outlet,
  url: z.optional(text),
  zone: z.enum(['headline', 'body', 'caption', 'boilerplate', 'comment']),
  quote: text,
  prefix: text,
  suffix: text,
  context: z.array(z.object(span)),
  attribution: z.object({
    kind: z.enum(['outlet', 'quote', 'reported', 'comment']),
    speaker: z.optional(text),
    via: z.optional(text),
  }),
})

const claim = z.object({
  id: text,
  text,
  language: text,
  citations: z.array(citation).check(z.minLength(1)),
  support: z.enum(['verbatim', 'checked', 'judged']),
  answerSpan: z.optional(z.object(span)),
  origins: count,
  conflictsWith: z.optional(z.array(text)),
})

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
}

const answer = z.discriminatedUnion('status', [
  z.object({ ...answerBase, status: z.literal('answered'), claims: z.array(claim) }),
  z.object({ ...answerBase, status: z.literal('partial'), claims: z.array(claim), missing: z.array(text) }),
  z.object({
    ...answerBase,
    status: z.literal('abstained'),
    reason: z.enum(['not-in-articles', 'only-in-comments', 'not-a-question', 'empty-corpus']),
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
  id: text.check(z.regex(/^[\w-]{1,64}$/)),
  title: text.check(z.maxLength(2_000)),
  createdAt: count,
  updatedAt: count,
  exchanges: z
    .array(
      z.object({
        id: text.check(z.regex(/^[\w-]{1,64}$/)),
        askedAt: count,
        question: text.check(z.minLength(1)),
        claims: z.array(claim),
        missing: z.array(text),
        progress,
      }),
    )
    .check(z.minLength(1)),
})

const file = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  conversations: z.array(conversation),
})

/** Reads a file of saved conversations; one that is broken anywhere is refused whole. */
export function parseConversations(json: string): Parsed {
  let content: unknown
  try {
    content = JSON.parse(json)
  } catch {
    return { ok: false, problem: 'not-json' }
  }
  const head = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(content)
  if (!head.success) return { ok: false, problem: 'not-ours' }
  if (head.data.version > VERSION) return { ok: false, problem: 'newer' }

  const parsed = file.safeParse(content)
  if (!parsed.success)
    return { ok: false, problem: 'broken', place: z.core.toDotPath(parsed.error.issues[0]?.path ?? []) }
  return { ok: true, conversations: parsed.data.conversations.map(asConversation) }
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
