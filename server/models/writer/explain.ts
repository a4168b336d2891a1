import { APICallError } from 'ai'
import { ModelError } from './model-error.ts'

const MAX_REASON = 200

const NETWORK: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused; is it running?',
  ENOTFOUND: 'its host name is not known',
  EAI_AGAIN: 'its host name cannot be looked up',
  ECONNRESET: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  EHOSTUNREACH: 'there is no way to its host',
  ENETUNREACH: 'there is no way to its network',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak https',
}

/** Says in words what went wrong. What the SDK threw holds the request and the response, so it is not kept as a cause. */
export function explain(error: unknown, model: string, key: string | undefined): ModelError {
  if (error instanceof ModelError) return error
  if (APICallError.isInstance(error) && error.statusCode !== undefined && error.statusCode >= 400)
    return explainStatus(error.statusCode, error, model, key)
  const nested = error instanceof Error && causes(error).find((cause) => cause instanceof ModelError)
  if (nested) return nested
  const network =
    error instanceof Error
      ? causes(error)
          .map(codeOf)
          .find((code) => code !== '')
      : undefined
  if (network !== undefined) {
    const reason = NETWORK[network] ?? `network error ${network}`
    return new ModelError('model-unreachable', `The language model cannot be reached: ${reason}`, {
      isOutage: true,
      retryAfterMs: 0,
    })
  }
  const said = reasonOf(error, key)
  if (said) {
    return new ModelError('model-unreachable', `The language model broke off: ${said}`, {
      isOutage: true,
      retryAfterMs: 0,
    })
  }
  return brokeOff()
}

export function brokeOff(): ModelError {
  return new ModelError('model-unreachable', 'The language model broke off in the middle of its answer.', {
    isOutage: true,
    retryAfterMs: 0,
  })
}

function explainStatus(
  status: number,
  error: APICallError,
  model: string,
  key: string | undefined,
): ModelError {
  const reason = reasonOf(error.data, key)
  const because = reason ? `: ${reason}` : ` (status ${status}).`
  // what is said here may hold a part of the key
  if (status === 401 || status === 403)
    return rejects(`The language model’s endpoint does not accept the key (status ${status}).`, true)
  if (status === 404)
    return rejects(
      `The endpoint does not know the language model ${model}, or is at another address${because}`,
      true,
    )
  if (status === 429 && isOutOfCredit(error.data))
    return rejects('The account of the language model has no credit left.', true)
  if (status === 429 || status === 503) {
    return new ModelError('model-busy', `The language model has no capacity left (status ${status}).`, {
      isOutage: true,
      retryAfterMs: retryAfter(error.responseHeaders),
    })
  }
  if (status >= 500 || status === 408) {
    return new ModelError('model-unreachable', `The language model’s endpoint fails (status ${status}).`, {
      isOutage: true,
      retryAfterMs: retryAfter(error.responseHeaders),
    })
  }
  return rejects(`The language model’s endpoint does not accept the request${because}`, false)
}

function rejects(message: string, isOutage: boolean): ModelError {
  return new ModelError('model-rejects', message, { isOutage })
}

/** Milliseconds that the endpoint wants to be left alone. */
function retryAfter(headers: Record<string, string> | undefined): number {
  const value = headers?.['retry-after'] ?? ''
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Math.max(0, ms || 0)
}

function isOutOfCredit(data: unknown): boolean {
  const { error } = (data ?? {}) as { error?: { code?: unknown; type?: unknown } }
  return error?.code === 'insufficient_quota' || error?.type === 'insufficient_quota'
}

/** The endpoint's own words, short, on one line and without the key. */
function reasonOf(data: unknown, key: string | undefined): string | undefined {
  const { message, error } = (data ?? {}) as { message?: unknown; error?: { message?: unknown } }
  const said = data instanceof Error ? undefined : (error?.message ?? message)
  if (typeof said !== 'string') return undefined
  const line = (key ? said.replaceAll(key, '…') : said).replaceAll(/\s+/g, ' ').trim()
  return line.length > MAX_REASON ? `${line.slice(0, MAX_REASON)} …` : line
}

function causes(error: Error): Error[] {
  const found: Error[] = []
  for (let next: unknown = error; next instanceof Error && found.length < 8; next = next.cause) {
    found.push(next)
    if (next instanceof AggregateError) found.push(...next.errors.filter((each) => each instanceof Error))
  }
  return found
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
