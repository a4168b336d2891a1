import { BelegtError, isSystemError } from '../server/core/errors.ts'

const REASONS: Record<string, string> = {
  EACCES: 'may not be read (no permission)',
  EPERM: 'may not be read (no permission)',
  ENOENT: 'is not there any more',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads in a circle',
}

/** Why something could not be read, without paths of the machine. Throws on what is no failure of its source. */
export function reasonOf(error: unknown): string {
  if (isUnreadable(error)) return error.message
  if (!isSystemError(error)) throw error
  const { code = '' } = error
  return REASONS[code] ?? `cannot be read (${code})`
}

/** Whether something is wrong with what was to be read, and not with the reading. */
export function isUnreadable(error: unknown): error is BelegtError {
  return error instanceof BelegtError && error.code === 'unreadable-input'
}
