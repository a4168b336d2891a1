import { BelegtError, type ErrorCode } from '../../core/errors.ts'

type ModelErrorCode = Extract<ErrorCode, `model-${string}`>

interface Details {
  /** Whether the endpoint as a whole fails, and not only for this request. */
  isOutage: boolean
  /** Set when asking again may help: how long the endpoint wants to be left alone before. */
  retryAfterMs?: number
}

/** A failure of a model or its endpoint. Its message holds no key, no address and nothing of the request. */
export class ModelError extends BelegtError {
  readonly isOutage: boolean
  readonly retryAfterMs: number | undefined

  constructor(code: ModelErrorCode, message: string, { isOutage, retryAfterMs }: Details) {
    super(code, message)
    this.isOutage = isOutage
    this.retryAfterMs = retryAfterMs
  }
}

export function unreachable(message: string, retryAfterMs = 0): ModelError {
  return new ModelError('model-unreachable', message, { isOutage: true, retryAfterMs })
}

export function tooSlow(message: string): ModelError {
  return new ModelError('model-too-slow', message, { isOutage: true })
}

/** About one answer; the next may be better. */
export function unreadable(message: string): ModelError {
  return new ModelError('model-unreadable', message, { isOutage: false })
}

export function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 1000)} s`
}
