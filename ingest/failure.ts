import { BelegtError } from '../server/core/errors.ts'

const REASONS: Record<string, string> = {
  EACCES: 'may not be read (no permission)',
  EPERM: 'may not be read (no permission)',
  ENOENT: 'is not there any more',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads in a circle',
}

/** Why something could not be read, without paths of the machine. Throws on what is no failure of its source. */
export function reasonOf(error: unknown): string {
  if (error instanceof BelegtError && error.code === 'unreadable-input') return error.message
  const { code = '', syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined) throw error
  return REASONS[code] ?? `cannot be read (${code})`
}
