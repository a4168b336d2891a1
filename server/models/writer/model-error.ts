import { BelegtError, type ErrorCode } from '../../core/errors.ts'

type ModelErrorCode = Extract<ErrorCode, `model-${string}`>

interface Details {
  /** Whether asking again may help, and how long the endpoint wants to be left alone before (0: as you like). */
  retryAfterMs?: number
  /** Whether the endpoint as a whole fails, not only for this request. */
  isOutage: boolean
}

/** A failure of a model or its endpoint. Its message holds no key, no address and no text of the request. */
export class ModelError extends BelegtError {
  readonly isOutage: boolean
  readonly retryAfterMs: number | undefined

  constructor(code: ModelErrorCode, message: string, { isOutage, retryAfterMs }: Details) {
    super(code, message)
    this.isOutage = isOutage
    this.retryAfterMs = retryAfterMs
  }
}
