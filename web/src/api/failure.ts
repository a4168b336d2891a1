import type { ErrorCode } from '../../../server/core/errors.ts'

/** RFC 9457, as the server sends it. */
export interface Problem {
  /** `urn:belegt:` and an `ErrorCode`; absent when it comes from a proxy in between. */
  type?: string
  title: string
  status: number
  detail?: string
}

/** Why there is no answer: no connection, a connection that broke off, or what the server says. */
export type Failure = { kind: 'unreachable' } | { kind: 'cut' } | { kind: 'problem'; problem: Problem }

export class RequestFailed extends Error {
  readonly failure: Failure

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind, options)
    this.failure = failure
  }
}

export function toFailure(error: unknown): Failure {
  return error instanceof RequestFailed ? error.failure : { kind: 'cut' }
}

/** What the server calls it; undefined where it did not say it itself. */
export function codeOf(failure: Failure): ErrorCode | undefined {
  if (failure.kind !== 'problem') return undefined
  return failure.problem.type?.replace('urn:belegt:', '') as ErrorCode | undefined
}

export function isNotFound(failure: Failure): boolean {
  return failure.kind === 'problem' && failure.problem.status === 404
}

export function isConflict(failure: Failure): boolean {
  return failure.kind === 'problem' && failure.problem.status === 412
}
