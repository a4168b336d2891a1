import { Hono } from 'hono'
import type { Assistant } from '../assistant/assistant.ts'
import type { CorpusSource } from '../core/ports.ts'
import type { Scope } from '../core/scope.ts'
import type { ServerStatus, SuggestionList } from '../core/status.ts'
import type { Suggest } from '../suggest.ts'
import { isWithin } from './guard.ts'

/** `GET /api/status` and `GET /api/suggestions`: what the page needs before the first question. */
export function statusRoutes({
  assistant,
  store,
  suggest,
  feedback,
  editing,
}: {
  assistant: Assistant
  store: CorpusSource
  suggest: Suggest
  /** Whether users may say what they think of answers. */
  feedback: boolean
  /** Who may change articles; nobody when absent. */
  editing?: Scope
}) {
  return new Hono()
    .get('/status', async (c) => {
      const corpus = await store.open()
      const status: ServerStatus = {
        mode: assistant.writing ? 'generative' : 'extractive',
        model: assistant.writing?.model ?? null,
        prompt: assistant.writing?.prompt ?? null,
        articles: (await corpus?.articles())?.length ?? 0,
        revision: corpus?.revision ?? 0,
        feedback,
        editing: editing !== undefined && isWithin(editing, c),
      }
      return c.json(status)
    })
    .get('/suggestions', async (c) => c.json({ suggestions: await suggest() } satisfies SuggestionList))
}

/** `/healthz`: the process runs. `/readyz`: it can answer. */
export function healthRoutes({ assistant }: { assistant: Assistant }) {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => c.json({ status: 'ready', revision: await assistant.revision() }))
}
