import { z } from 'zod'
import type { EmbeddingEndpoint } from '../models/openai-embedder.ts'
import { asKey, fail, OPENAI, readUrl } from './endpoint.ts'
import { readKey } from './key.ts'

const OPENAI_MODEL = 'text-embedding-3-small'

export const embedderVariables = {
  BELEGT_EMBEDDER: z.enum(['builtin', 'openai']).default('builtin'),
  BELEGT_EMBEDDER_URL: z.string().optional(),
  BELEGT_EMBEDDER_MODEL: z.string().optional(),
  BELEGT_EMBEDDER_KEY: z.string().optional(),
  BELEGT_EMBEDDER_KEY_FILE: z.string().optional(),
  BELEGT_EMBEDDER_DIMENSIONS: z.coerce.number().int().min(1).max(65_536).optional(),
  OPENAI_API_KEY: z.string().optional(),
}

/** What says nothing about the embedded model. */
const OF_ENDPOINTS = [
  'BELEGT_EMBEDDER_URL',
  'BELEGT_EMBEDDER_MODEL',
  'BELEGT_EMBEDDER_KEY',
  'BELEGT_EMBEDDER_KEY_FILE',
  'BELEGT_EMBEDDER_DIMENSIONS',
] as const

type Variables = z.infer<z.ZodObject<typeof embedderVariables>>

/**
 * The endpoint that embeds, when it is chosen; else the embedded model does.
 * @throws BelegtError `invalid-request` that names the variable, and never holds a key
 */
export function readEmbedder(variables: Variables): { embedder?: EmbeddingEndpoint } {
  const { BELEGT_EMBEDDER_URL: givenUrl, BELEGT_EMBEDDER_DIMENSIONS: dimensions } = variables
  if (variables.BELEGT_EMBEDDER === 'builtin') {
    const unused = OF_ENDPOINTS.find((name) => variables[name] !== undefined)
    if (unused) fail(unused, 'is used only with BELEGT_EMBEDDER=openai')
    return {}
  }
  const url = givenUrl === undefined ? OPENAI : readUrl('BELEGT_EMBEDDER_URL', givenUrl, '/embeddings')
  const model = variables.BELEGT_EMBEDDER_MODEL ?? (url === OPENAI ? OPENAI_MODEL : undefined)
  if (model === undefined) {
    fail(
      'BELEGT_EMBEDDER_MODEL',
      'is missing: BELEGT_EMBEDDER_URL is set, but not which of its models to use',
    )
  }
  const own = readKey(
    'BELEGT_EMBEDDER_KEY',
    variables.BELEGT_EMBEDDER_KEY,
    variables.BELEGT_EMBEDDER_KEY_FILE,
  )
  // OpenAI's key is for OpenAI alone
  const key = own ?? (url === OPENAI ? asKey(variables.OPENAI_API_KEY, 'OPENAI_API_KEY') : undefined)
  if (url === OPENAI && !key) fail('BELEGT_EMBEDDER_KEY', 'is missing, and OPENAI_API_KEY as well')
  return { embedder: { url, model, ...(key && { key }), ...(dimensions !== undefined && { dimensions }) } }
}
