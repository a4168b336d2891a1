import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai'
import { BelegtError, type ErrorCode } from '../core/errors.ts'

const MAX_WORDS = 200

/** What a failed request means, in words that anyone may read: without key and address. */
export function embeddingError(error: unknown, { model, key }: { model: string; key?: string }): BelegtError {
  if (error instanceof BelegtError) return error
  if (error instanceof APIConnectionTimeoutError) return failed('model-too-slow', 'does not answer in time.')
  if (error instanceof APIConnectionError) return failed('model-unreachable', 'cannot be reached.')
  if (!(error instanceof APIError) || error.status === undefined) {
    return failed('model-unreadable', 'does not answer with JSON.')
  }
  const { status } = error
  if (status === 401 || status === 403) return failed('model-rejects', `does not accept the key (${status}).`)
  if (status === 429) return failed('model-busy', 'has no capacity left (429).')
  if (status >= 500) return failed('model-unreachable', `fails (${status}).`)
  return failed(
    'model-rejects',
    `does not accept the request for the model ${model} (${status})${wordsOf(error, key)}`,
  )
}

function failed(code: ErrorCode, what: string): BelegtError {
  return new BelegtError(code, `The endpoint of the embedder ${what}`)
}

/** The endpoint's own words, in which some repeat the key. */
function wordsOf({ error }: APIError, key: string | undefined): string {
  const words = (error as { message?: unknown } | undefined)?.message
  if (typeof words !== 'string') return '.'
  const withoutKey = key ? words.replaceAll(key, '…') : words
  return `: ${withoutKey.replace(/\s+/g, ' ').slice(0, MAX_WORDS)}`
}
