import { APICallError, StreamProviderError } from 'ai'
import { ModelError, unreachable } from './model-error.ts'

const MAX_REASON = 200

const NETWORK: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused. Is it running?',
  ENOTFOUND: 'the name of its host is not known.',
  EAI_AGAIN: 'the name of its host cannot be looked up.',
  ECONNRESET: 'the connection was closed.',
  UND_ERR_SOCKET: 'the connection was closed.',
  ETIMEDOUT: 'the connection timed out.',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out.',
  EHOSTUNREACH: 'there is no way to its host.',
  ENETUNREACH: 'there is no way to its network.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted.',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted.',
  CERT_HAS_EXPIRED: 'its certificate has expired.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak https.',
}

/**
 * Says in words what went wrong. What the SDK threw holds the whole request and response: nothing of it is kept but the
 * endpoint's own message, without the key.
 */
export function explain(error: unknown, { model, key }: { model: string; key?: string }): ModelError {
  const chain = causesOf(error)
  const ours = chain.find((cause) => cause instanceof ModelError)
  if (ours) return ours
  if (isProviderError(error) && isFailure(error.statusCode))
    return explainStatus(error.statusCode, error, model, key)
  const said = StreamProviderError.isInstance(error) && messageOf(error.data, key)
  if (said) return unreachable(`The language model broke off in the middle of its answer: ${said}`)
  const network = chain.map(codeOf).find((code) => code !== undefined)
  if (network !== undefined)
    return unreachable(`The language model cannot be reached: ${NETWORK[network] ?? `${network}.`}`)
  if (error instanceof TypeError || (APICallError.isInstance(error) && error.statusCode === undefined))
    return unreachable('The language model cannot be reached.')
  return unreachable('The language model broke off in the middle of its answer.')
}

type ProviderError = APICallError | StreamProviderError

/** What the endpoint answered with, instead of a stream or within it. */
export function isProviderError(error: unknown): error is ProviderError {
  return APICallError.isInstance(error) || StreamProviderError.isInstance(error)
}

function isFailure(status: number | undefined): status is number {
  return status !== undefined && status >= 400
}

function explainStatus(
  status: number,
  error: ProviderError,
  model: string,
  key: string | undefined,
): ModelError {
  const wait = APICallError.isInstance(error) ? retryAfter(error.responseHeaders) : 0
  const said = messageOf(error.data, key)
  const because = said ? `: ${said}` : ` (status ${status}).`
  if (status === 401 || status === 403) {
    // the endpoint's own message may hold a part of the key
    const what = key ? 'does not accept the key' : 'wants a key'
    return rejects(`The language model’s endpoint ${what} (status ${status}).`, true)
  }
  if (status === 404) return rejects(`The endpoint does not know the language model ${model}${because}`, true)
  if (status === 429 && isOutOfCredit(error.data))
    return rejects('The language model’s account has no credit left.', true)
  if (status === 429 || status === 503) {
    return new ModelError('model-busy', `The language model has no capacity left (status ${status}).`, {
      isOutage: true,
      retryAfterMs: wait,
    })
  }
  if (status === 408 || status >= 500)
    return unreachable(`The language model’s endpoint fails (status ${status}).`, wait)
  return rejects(`The language model’s endpoint does not accept the request${because}`, false)
}

function rejects(message: string, isOutage: boolean): ModelError {
  return new ModelError('model-rejects', message, { isOutage })
}

/** A time in seconds or a date. */
function retryAfter(headers: Record<string, string> | undefined): number {
  const value = headers?.['retry-after'] ?? ''
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Math.max(0, ms || 0)
}

interface ProtocolError {
  message?: unknown
  code?: unknown
  type?: unknown
}

/** An error as the protocol has it: alone within a stream, under `error` as a response. */
function protocolError(data: unknown): ProtocolError {
  const { error, ...rest } = (data ?? {}) as { error?: ProtocolError } & ProtocolError
  return error ?? rest
}

function isOutOfCredit(data: unknown): boolean {
  const { code, type } = protocolError(data)
  return code === 'insufficient_quota' || type === 'insufficient_quota'
}

/** The endpoint's own words, short, on one line. */
function messageOf(data: unknown, key: string | undefined): string | undefined {
  const { message } = protocolError(data)
  if (typeof message !== 'string') return undefined
  const line = (key ? message.replaceAll(key, '…') : message).replaceAll(/\s+/g, ' ').trim()
  return line.length > MAX_REASON ? `${line.slice(0, MAX_REASON)} …` : line
}

function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return []
  const inner = error instanceof AggregateError ? error.errors : [error.cause]
  return [error, ...inner.flatMap(causesOf)]
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
