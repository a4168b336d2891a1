import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Mode, Turn } from '../../server/core/answer.ts'
import type { Article, ArticleSummary } from '../../server/core/article.ts'
import { placesOf } from './belegt.ts'
import { type System, toEvalAnswer } from './system.ts'

/** Where a server that is asked too often does not say for how many seconds to wait; `Retry-After` may be a date. */
const WAIT_SECONDS = 10
/** A server answers several people at once. */
const PARALLEL = 4

/**
 * A running Belegt by its address, which must hold the very articles of the data set. It cannot be asked over attacked
 * copies of articles.
 *
 * @throws when the server holds other articles or has no model to write with, or what it answers is an error
 */
export async function createServerSystem(
  url: string,
  articles: Article[],
  mode: Mode = 'extractive',
): Promise<System> {
  const base = url.replace(/\/$/, '')
  const { revision, articles: held } = await get<{ revision: number; articles: ArticleSummary[] }>(
    '/api/articles',
  )
  assertSameArticles(held, articles)
  const status = await get<{ model: string | null; prompt: string | null }>('/api/status')
  const isWritten = mode === 'generative'
  if (isWritten && !status.model) throw new Error(`The server at ${base} has no language model.`)
  return {
    name: 'belegt',
    info: {
      mode,
      index: { revision, analysis: 'server', embedder: 'server' },
      model: isWritten ? status.model : null,
      prompt: isWritten ? status.prompt : null,
    },
    parallel: PARALLEL,
    canAsk: ({ insert }) => insert === undefined,
    async ask({ question, history }) {
      const turns: Turn[] = []
      for (const earlier of history) {
        turns.push({
          question: earlier,
          citations: placesOf((await post({ question: earlier, history: turns })).body),
        })
      }
      const { body: answer, milliseconds } = await post({ question, history: turns })
      const query = new URLSearchParams({ q: answer.standaloneQuestion, limit: '10' })
      const { passages } = await get<{
        passages: { article: { file: string }; start: number; end: number }[]
      }>(`/api/search?${query}`)
      const retrieved = passages.map(({ article, start, end }) => ({ file: article.file, start, end }))
      return toEvalAnswer(answer, retrieved, milliseconds)
    },
    async close() {},
  }

  async function get<T>(path: string): Promise<T> {
    return (await call<T>(path)).body
  }

  function post(body: { question: string; history: Turn[] }) {
    return call<Answer>('/api/answer', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, mode }),
    })
  }

  /** What is answered, and how long that took: without what it waits where it has asked too often. */
  async function call<T>(path: string, init?: RequestInit): Promise<{ body: T; milliseconds: number }> {
    const before = performance.now()
    const response = await fetch(base + path, init).catch((cause) => {
      throw new Error(`There is no Belegt at ${base}.`, { cause })
    })
    if (response.status === 429) {
      await sleep(1_000 * (Number(response.headers.get('retry-after')) || WAIT_SECONDS))
      return call(path, init)
    }
    if (!response.ok)
      throw new Error(`${base}${path} answers with status ${response.status}: ${await response.text()}`)
    return { body: (await response.json()) as T, milliseconds: performance.now() - before }
  }
}

function assertSameArticles(held: ArticleSummary[], wanted: Article[]): void {
  const hashes = new Map(held.map(({ file, sha256 }) => [file, sha256]))
  const missing = wanted.filter(({ file, sha256 }) => hashes.get(file) !== sha256).map(({ file }) => file)
  const more = held.length - (wanted.length - missing.length)
  if (missing.length === 0 && more === 0) return
  throw new Error(
    `The server does not hold the articles of this data set: ${missing.length} are missing or differ` +
      `${missing.length > 0 ? ` (${missing.slice(0, 3).join(', ')})` : ''}, ${more} are others.`,
  )
}
