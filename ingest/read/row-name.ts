import { createHash } from 'node:crypto'
import { asLine } from './values.ts'

const MAX_LENGTH = 200

/** The name of a row by its id: on one line, and short enough to be shown. */
export function rowName(id: string | undefined): string | undefined {
  const line = id === undefined ? '' : asLine(id)
  if (line === '') return undefined
  return line.length <= MAX_LENGTH ? line : createHash('sha256').update(line).digest('hex').slice(0, 16)
}
