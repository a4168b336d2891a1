import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { onTestFinished } from 'vitest'
import type { Assistant } from '../assistant/assistant.ts'
import type { Answer, AnswerEvent, Claim, Question } from '../core/answer.ts'

/** An assistant that answers as told and notes what it is asked, and whether it was stopped. */
export function scriptedAssistant(
  script: (signal: AbortSignal, turn: number) => AsyncGenerator<AnswerEvent>,
) {
  const questions: Question[] = []
  const stopped: boolean[] = []
  const assistant = {
    async *answer(question: Question, { signal }: { signal: AbortSignal }) {
      const turn = questions.push(question) - 1
      try {
        yield* script(signal, turn)
        stopped[turn] = false
      } catch (error) {
        stopped[turn] = signal.aborted
        throw error
      }
    },
  } as unknown as Assistant
  return { assistant, questions, stopped }
}

/** Waits for ever, as a slow model does, until it is stopped. */
export function untilStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}

export function claimOf(id: string, text: string, outlet: string | null = 'Testblatt', url?: string): Claim {
  const citation = {
    id: `c-${id}`,
    articleId: `a-${id}`,
    file: `${id}.txt`,
    title: `Titel ${id}`,
    outlet: { status: outlet === null ? 'unknown' : 'declared', name: outlet },
    ...(url && { url }),
    quote: text,
    start: 10,
    end: 10 + text.length,
  }
  return {
    id,
    text,
    language: 'de',
    citations: [citation],
    support: 'verbatim',
    origins: 1,
  } as unknown as Claim
}

export function answered(claims: Claim[]): AnswerEvent {
  return { type: 'done', answer: { status: 'answered', claims, language: 'de' } as Answer }
}

/** A real server with these routes, until the test ends. */
export async function listening(path: string, routes: Hono): Promise<string> {
  const server = serve({ fetch: new Hono().route(path, routes).fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  onTestFinished(async () => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
}
