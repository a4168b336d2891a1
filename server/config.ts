import { z } from 'zod'
import { embedderVariables, readEmbedder } from './config/embedder.ts'
import type { Endpoint } from './config/endpoint.ts'
import { modelVariables, readModels } from './config/models.ts'
import { withoutEmpty } from './config/variables.ts'
import { BelegtError } from './core/errors.ts'
import type { Scope } from './core/scope.ts'
import type { EmbeddingEndpoint } from './models/openai-embedder.ts'

const PORT_RANGE = 'must be a whole number from 0 to 65535'

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RANGE)
    .transform(Number)
    .pipe(z.number().max(65_535, PORT_RANGE))
    .default(8787),
  HOST: z.string().min(1).default('127.0.0.1'),
  BELEGT_DATA: z.string().min(1).default('.belegt'),
  BELEGT_SEEDS: z.string().min(1).default('seeds'),
  BELEGT_READER: z.string().min(1).default('models/reader'),
  BELEGT_ALLOWED_HOSTS: z.string().default(''),
  BELEGT_METRICS: z.enum(['on', 'off']).optional(),
  BELEGT_FEEDBACK: z.enum(['on', 'off']).default('on'),
  BELEGT_EDIT: z.enum(['on', 'off']).optional(),
  BELEGT_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  ...modelVariables,
  ...embedderVariables,
})

export interface Config {
  port: number
  /** The address to listen on. */
  host: string
  /** Folder (or LanceDB URI) of the index. */
  data: string
  /** Folder that `npm start` ingests. */
  seeds: string
  /** Folder of the reader, or `off`. */
  reader: string
  /** Host names under which the server may be called, besides those of this machine. */
  allowedHosts: string[]
  /** Who may read `/metrics`. */
  metrics: Scope | 'off'
  /** Whether users may say what they think of answers. */
  feedback: boolean
  /** Who may correct, add and remove articles in the page. */
  editing: Scope | 'off'
  logLevel: string
  /** The language model that writes answers; without it they are the articles' own sentences. */
  llm?: Endpoint
  /** The language model that judges what the other one wrote. */
  judge?: Endpoint
  /** The model that embeds in place of the embedded one. */
  embedder?: EmbeddingEndpoint
}

/** The only reader of the environment. @throws BelegtError `invalid-request` that names the variable */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(withoutEmpty(variables))
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new BelegtError('invalid-request', `The configuration is not valid. ${problems.join('; ')}`)
  }
  const {
    PORT,
    HOST,
    BELEGT_DATA,
    BELEGT_SEEDS,
    BELEGT_READER,
    BELEGT_ALLOWED_HOSTS,
    BELEGT_METRICS,
    BELEGT_FEEDBACK,
    BELEGT_EDIT,
    BELEGT_LOG_LEVEL,
  } = parsed.data
  return {
    port: PORT,
    host: HOST,
    data: BELEGT_DATA,
    seeds: BELEGT_SEEDS,
    reader: BELEGT_READER,
    allowedHosts: BELEGT_ALLOWED_HOSTS.split(',')
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ''),
    feedback: BELEGT_FEEDBACK === 'on',
    metrics: scopeFor(HOST, BELEGT_METRICS),
    editing: scopeFor(HOST, BELEGT_EDIT),
    logLevel: BELEGT_LOG_LEVEL,
    ...readModels(parsed.data),
    ...readEmbedder(parsed.data),
  }
}

/** Who listens to other machines says for itself what they may do. */
function scopeFor(host: string, set: 'on' | 'off' | undefined): Scope | 'off' {
  if (set !== undefined) return set === 'on' ? 'everywhere' : 'off'
  return /^(?:localhost|127(?:\.\d+){3}|::1)$/.test(host) ? 'here' : 'off'
}
