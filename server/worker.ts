import { readWorkerConfig } from './config.worker.ts'
import { BelegtError } from './core/errors.ts'
import { consoleLog } from './log.worker.ts'
import { logFailure, problemResponse } from './routes/problem.ts'
import type { Database, VectorIndex } from './store/cloudflare/bindings.ts'
import { type Assets, createWorkerApp } from './wiring.worker.ts'

/** What wrangler.toml binds, beside variables and secrets. */
interface Bindings {
  ASSETS: Assets
  /** Absent where no limit is wanted. */
  RATE_LIMITER?: { limit(options: { key: string }): Promise<{ success: boolean }> }
  /** Absent where nothing is to be kept. */
  VERSION?: { id: string }
  /** Both for an index that is too large for a Worker's memory. */
  DB?: Database
  VECTORIZE?: VectorIndex
}

/** So long counts what wrangler.toml limits. */
const LIMIT_SECONDS = '60'

/** One for each isolate, made by its first request: a Worker may do nothing before one comes. */
let app: ReturnType<typeof createWorkerApp> | undefined

export default {
  async fetch(request: Request, env: Bindings & Record<string, unknown>): Promise<Response> {
    try {
      await assertBelowLimit(request, env)
      return await (await openApp(env)).fetch(request)
    } catch (error) {
      logFailure(consoleLog, error, new URL(request.url).pathname)
      const response = problemResponse(request.url, error)
      if (response.status === 429) response.headers.set('retry-after', LIMIT_SECONDS)
      return response
    }
  },
}

function openApp(env: Bindings & Record<string, unknown>) {
  const { ASSETS, VERSION, DB, VECTORIZE } = env
  const bound = DB && VECTORIZE && { database: DB, vectors: VECTORIZE }
  const deployed = { assets: ASSETS, version: VERSION?.id, bound }
  app ??= createWorkerApp(readWorkerConfig(env), deployed, consoleLog).catch((error) => {
    // the next request tries anew
    app = undefined
    throw error
  })
  return app
}

/** Only what has to think is limited. @throws BelegtError `too-many-requests` */
async function assertBelowLimit(request: Request, { RATE_LIMITER }: Bindings): Promise<void> {
  const { pathname } = new URL(request.url)
  if (!RATE_LIMITER || !(request.method === 'POST' || pathname === '/api/search')) return
  const { success } = await RATE_LIMITER.limit({ key: request.headers.get('cf-connecting-ip') ?? 'unknown' })
  if (!success)
    throw new BelegtError('too-many-requests', 'Too many questions from this address. Try again in a minute.')
}
