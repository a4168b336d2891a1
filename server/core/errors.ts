/** The kinds of failure a user can act on, with the HTTP status that says so. */
const STATUS = {
  'invalid-request': 400,
  'foreign-origin': 403,
  'editing-off': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  /** Somebody else changed meanwhile what is to be changed. */
  'edit-conflict': 412,
  'payload-too-large': 413,
  'too-many-requests': 429,
  'index-missing': 503,
  'index-mismatch': 503,
  'index-busy': 503,
  'time-out': 504,
  'unreadable-input': 422,
  /** The endpoint of a model does not answer or breaks off, … */
  'model-unreachable': 502,
  /** … does not accept the key, the model's name or the request, … */
  'model-rejects': 502,
  /** … has no capacity left, … */
  'model-busy': 503,
  /** … writes nothing for too long, … */
  'model-too-slow': 504,
  /** … or writes what cannot be read. */
  'model-unreadable': 502,
  'storage-full': 507,
  internal: 500,
} as const

export type ErrorCode = keyof typeof STATUS

/** How the endpoint of a model fails. */
export type ModelFailure = Extract<ErrorCode, `model-${string}`>

/** Whether a model failed, and not Belegt or whoever asked. */
export function isModelFailure(error: unknown): error is BelegtError & { code: ModelFailure } {
  return error instanceof BelegtError && error.code.startsWith('model-')
}

/** Something about this machine (a full disk, no permission), which says so itself. */
export function isSystemError(error: unknown): error is Error & { syscall: string; code?: string } {
  return error instanceof Error && 'syscall' in error
}

/** An error whose message may be shown to anyone: no path outside the corpus, no key, no stack. */
export class BelegtError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BelegtError'
    this.code = code
  }

  get status(): (typeof STATUS)[ErrorCode] {
    return STATUS[this.code]
  }
}
