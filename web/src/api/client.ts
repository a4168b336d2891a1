import type { Answer, AnswerEvent, Claim, Question } from '../../../server/core/answer.ts'
import type { Comparison } from '../../../server/core/comparison.ts'
import { connection } from './connection.ts'
import { type Problem, RequestFailed } from './failure.ts'
import { readEvents } from './sse.ts'

export async function getJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await request(path, { signal })
  return response.json()
}

/** Asks, and gives the claims as they are verified; the last event is always `done`. */
export async function* ask(question: Question, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  for await (const { event, content } of streamFrom('/api/answer', question, signal)) {
    if (event === 'claim') yield { type: 'claim', claim: content as Claim }
    else if (event === 'missing') yield { type: 'missing', ...(content as { missing: string }) }
    else if (event === 'done') yield { type: 'done', answer: content as Answer }
  }
}

/** What the server sends piece by piece. The last event is always `done`: whatever ends before fails. */
export async function* streamFrom(
  path: string,
  body: unknown,
  signal: AbortSignal,
): AsyncGenerator<{ event: string; content: unknown }> {
  yield* eventsIn(await request(path, { ...jsonBody(body, 'text/event-stream'), signal }))
}

/** The same of a response that is there already. @throws RequestFailed */
export async function* eventsIn(response: Response): AsyncGenerator<{ event: string; content: unknown }> {
  for await (const { event, data } of readEvents(response.body ?? new ReadableStream())) {
    const content = JSON.parse(data)
    if (event === 'error') throw new RequestFailed({ kind: 'problem', problem: content })
    yield { event, content }
    if (event === 'done') return
  }
  throw new RequestFailed({ kind: 'cut' })
}

export async function postJson(path: string, body: unknown): Promise<void> {
  await request(path, jsonBody(body))
}

export async function remove(path: string): Promise<void> {
  await request(path, { method: 'DELETE' })
}

function jsonBody(body: unknown, accept = 'application/json'): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify(body),
  }
}

/** What each article says on a question. */
export async function compare(question: string, signal: AbortSignal): Promise<Comparison> {
  const response = await request('/api/compare', { ...jsonBody({ question }), signal })
  return response.json()
}

/** @throws RequestFailed */
export async function request(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (!init.signal?.aborted) connection.lost()
    throw new RequestFailed({ kind: 'unreachable' }, { cause })
  })
  if (!response.ok) throw new RequestFailed({ kind: 'problem', problem: await readProblem(response) })
  return response
}

/** A proxy in between may answer with a page instead of problem details. */
async function readProblem(response: Response): Promise<Problem> {
  const problem: Partial<Problem> = await response.json().catch(() => ({}))
  return { title: response.statusText, ...problem, status: response.status }
}
