import { z } from 'zod'
import { asKey, type Endpoint, fail, readUrl } from './config/endpoint.ts'
import { withoutEmpty } from './config/variables.ts'
import type { EmbeddingEndpoint } from './models/openai-embedder.ts'

const variables = z.object({
  BELEGT_EMBEDDER_URL: z.string().optional(),
  BELEGT_EMBEDDER_MODEL: z.string().optional(),
  BELEGT_EMBEDDER_KEY: z.string().optional(),
  BELEGT_EMBEDDER_DIMENSIONS: z.coerce.number().int().min(1).max(65_536).optional(),
  BELEGT_LLM_URL: z.string().optional(),
  BELEGT_LLM_MODEL: z.string().optional(),
  BELEGT_LLM_KEY: z.string().optional(),
  BELEGT_JUDGE: z.enum(['on', 'off']).default('off'),
  BELEGT_JUDGE_MODEL: z.string().optional(),
})

export interface WorkerConfig {
  /** Must be the model that the index was made with. */
  embedder?: EmbeddingEndpoint
  /** The language model that writes answers; without it they are the articles' own sentences. */
  llm?: Endpoint
  /** The language model that judges what the other one wrote. */
  judge?: Endpoint
}

/** From the variables and secrets of wrangler. @throws BelegtError `invalid-request` that names the variable */
export function readWorkerConfig(env: Record<string, unknown>): WorkerConfig {
  const parsed = variables.safeParse(withoutEmpty(env))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return fail(issue?.path.join('.') ?? '', issue?.message ?? '')
  }
  const embedder = endpointOf(parsed.data, 'BELEGT_EMBEDDER', '/embeddings')
  const llm = endpointOf(parsed.data, 'BELEGT_LLM', '/chat/completions')
  const { BELEGT_EMBEDDER_DIMENSIONS: dimensions, BELEGT_JUDGE, BELEGT_JUDGE_MODEL } = parsed.data
  const wantsJudge = BELEGT_JUDGE === 'on'
  if (wantsJudge && !llm) fail('BELEGT_JUDGE', 'needs a language model: BELEGT_LLM_URL is not set')
  return {
    ...(embedder && { embedder: { ...embedder, ...(dimensions !== undefined && { dimensions }) } }),
    ...(llm && { llm }),
    ...(llm && wantsJudge && { judge: { ...llm, model: BELEGT_JUDGE_MODEL ?? llm.model } }),
  }
}

function endpointOf(
  given: z.infer<typeof variables>,
  name: 'BELEGT_EMBEDDER' | 'BELEGT_LLM',
  call: string,
): Endpoint | undefined {
  const url = given[`${name}_URL`]
  if (url === undefined) return undefined
  const model = given[`${name}_MODEL`] ?? fail(`${name}_MODEL`, `is missing: ${name}_URL is set`)
  const key = asKey(given[`${name}_KEY`], `${name}_KEY`)
  return { url: readUrl(`${name}_URL`, url, call), model, ...(key && { key }) }
}
