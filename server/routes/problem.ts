import { BelegtError, type ErrorCode } from '../core/errors.ts'
import type { Log } from '../core/ports.ts'

/** RFC 9457 problem details. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  instance: string
}

const TITLES: Record<ErrorCode, string> = {
  'invalid-request': 'The request is not valid',
  'foreign-origin': 'Not allowed from here',
  'editing-off': 'Nothing can be changed from here',
  'not-found': 'Not found',
  'method-not-allowed': 'This cannot be done here',
  'edit-conflict': 'It was changed meanwhile',
  'payload-too-large': 'The request is too large',
  'too-many-requests': 'Too many requests',
  'index-missing': 'There is no index yet',
  'index-mismatch': 'The index does not fit',
  'index-busy': 'The index is being written',
  'time-out': 'It took too long',
  'model-unreachable': 'The model does not answer',
  'model-rejects': 'The model does not accept the request',
  'model-busy': 'The model is busy',
  'model-too-slow': 'The model takes too long',
  'model-unreadable': 'What the model wrote cannot be read',
  'unreadable-input': 'The input cannot be read',
  'storage-full': 'There is no space left',
  internal: 'Something went wrong',
}

/** What a caller may know of an error: nothing of one that was not foreseen. */
export function problemOf(error: unknown, instance: string): Problem {
  const known = knownError(error)
  return {
    type: `urn:belegt:${known.code}`,
    title: TITLES[known.code],
    status: known.status,
    detail: known.message,
    instance,
  }
}

export function problemResponse(url: string, error: unknown): Response {
  const problem = problemOf(error, new URL(url).pathname)
  return Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  })
}

/** For operators: what the client did wrong is for the client alone to know. */
export function logFailure(log: Log, error: unknown, path: string): void {
  if (knownError(error).status >= 500) log.error({ error, path }, 'a request failed')
}

function knownError(error: unknown): BelegtError {
  if (error instanceof BelegtError) return error
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new BelegtError('time-out', 'It was not ready in time. Try again.')
  }
  return new BelegtError('internal', 'An error that was not foreseen. The log has more.')
}
