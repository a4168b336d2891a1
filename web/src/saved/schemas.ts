import * as z from 'zod/mini'
import { ZONES } from '../shared/zones.ts'

// The compiled checks of zod need `eval`, which the page forbids.
z.config({ jitless: true })

export const count = z.int().check(z.nonnegative())
const span = { start: count, end: count }
export const text = z.string()

const outlet = z.discriminatedUnion('status', [
  z.object({ status: z.literal('declared'), name: text }),
  z.object({ status: z.enum(['stated', 'inferred']), name: text, evidence: text }),
  z.object({ status: z.literal('unknown'), name: z.null() }),
])

export const citation = z.object({
  ...span,
  id: text,
  articleId: text,
  articleSha256: text,
  file: text,
  title: text,
  outlet,
  url: z.optional(text),
  zone: z.enum(ZONES),
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

export const claim = z.object({
  id: text,
  text,
  language: text,
  citations: z.array(citation).check(z.minLength(1)),
  support: z.enum(['verbatim', 'checked', 'judged']),
  answerSpan: z.optional(z.object(span)),
  origins: count,
  conflictsWith: z.optional(z.array(text)),
})

/** What records and elements of the page are called by. */
export const id = text.check(z.regex(/^[\w-]{1,64}$/))
